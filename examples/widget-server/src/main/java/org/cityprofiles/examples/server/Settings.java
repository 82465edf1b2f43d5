package org.cityprofiles.examples.server;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jetty.util.VirtualThreads;

/**
 * What the settings of {@link Main} say. Immutable.
 *
 * @param catalogue the folder or archive, where one is named
 * @param host the interface
 * @param port the port; 0 = any free one
 * @param baseAddress the public address, where one is named
 * @param relativeLinks whether links are relative in any case
 * @param metricsPort the port of the metrics, where there are any
 * @param hostPagesOff whether there is no demonstration in any case
 * @param hostPagesPort the port of the demonstration, where one is named
 * @param accessLog the file of the access log, where there is one; {@code -} = standard output
 * @param virtualThreads whether answers are made on virtual threads
 * @param limits what clients may take
 */
record Settings(
        Optional<Path> catalogue,
        String host,
        int port,
        Optional<URI> baseAddress,
        boolean relativeLinks,
        Optional<Integer> metricsPort,
        boolean hostPagesOff,
        Optional<Integer> hostPagesPort,
        Optional<String> accessLog,
        boolean virtualThreads,
        Limits limits) {
    private static final int MOST_PORT = 65_535;
    private static final int MOST = 1_000_000;
    private static final String NONE = "none";
    private static final String OFF = "off";

    /**
     * The settings among some properties.
     *
     * @throws BadSettingException when one has a value that it cannot have, or a property is nearly one
     */
    static Settings of(Properties properties) throws BadSettingException {
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            Optional<Setting> meant = Setting.meantBy(name);
            if (meant.isPresent()) {
                throw new BadSettingException("-D" + name + ": there is no such setting; did you mean -D"
                        + meant.get().key() + "? -Dhelp prints all");
            }
        }
        return new Reader(properties).read();
    }

    private record Reader(Properties properties) {
        Settings read() throws BadSettingException {
            Optional<String> base = text(Setting.BASE_ADDRESS);
            boolean relative = base.filter(NONE::equals).isPresent();
            return new Settings(
                    catalogue(),
                    text(Setting.HOST).orElse("127.0.0.1"),
                    number(Setting.PORT, 8080, 0, MOST_PORT),
                    relative || base.isEmpty() ? Optional.empty() : Optional.of(address(base.get())),
                    relative,
                    text(Setting.METRICS_PORT).isEmpty()
                            ? Optional.empty()
                            : Optional.of(number(Setting.METRICS_PORT, 0, 0, MOST_PORT)),
                    text(Setting.HOST_PAGES_PORT).filter(OFF::equals).isPresent(),
                    hostPagesPort(),
                    text(Setting.ACCESS_LOG),
                    virtualThreads(),
                    limits());
        }

        private Optional<String> text(Setting setting) {
            return Optional.ofNullable(properties.getProperty(setting.key()));
        }

        private Optional<Integer> hostPagesPort() throws BadSettingException {
            boolean named = text(Setting.HOST_PAGES_PORT)
                    .filter(text -> !text.equals(OFF))
                    .isPresent();
            return named ? Optional.of(number(Setting.HOST_PAGES_PORT, 0, 0, MOST_PORT)) : Optional.empty();
        }

        private Optional<Path> catalogue() throws BadSettingException {
            Optional<String> text = text(Setting.CATALOGUE);
            try {
                return text.map(Path::of);
            } catch (InvalidPathException e) {
                throw BadSettingException.of(Setting.CATALOGUE, "a folder or an archive", text.orElse(""));
            }
        }

        private static URI address(String text) throws BadSettingException {
            try {
                return webAddress(URI.create(text));
            } catch (IllegalArgumentException e) {
                throw BadSettingException.of(
                        Setting.BASE_ADDRESS,
                        "an address such as https://www.example.org/city-profiles/, or none",
                        text);
            }
        }

        private static URI webAddress(URI address) {
            boolean web = Stream.of("http", "https").anyMatch(scheme -> scheme.equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null;
            boolean more = address.getRawUserInfo() != null
                    || address.getRawQuery() != null
                    || address.getRawFragment() != null;
            if (!web || more) {
                throw new IllegalArgumentException("not the address of a folder of a website");
            }
            return address.toString().endsWith("/") ? address : URI.create(address + "/");
        }

        private boolean virtualThreads() throws BadSettingException {
            String text = text(Setting.VIRTUAL_THREADS).orElse("false");
            if (!text.equals("true") && !text.equals("false")) {
                throw BadSettingException.of(Setting.VIRTUAL_THREADS, "true or false", text);
            }
            boolean wanted = text.equals("true");
            if (wanted && !VirtualThreads.areSupported()) {
                throw new BadSettingException("-D" + Setting.VIRTUAL_THREADS.key()
                        + ": expected a Java that has virtual threads (21 or later), found Java "
                        + Runtime.version().feature());
            }
            return wanted;
        }

        private Limits limits() throws BadSettingException {
            Limits usual = Limits.usual();
            return new Limits(
                    number(Setting.HEAD_BYTES, usual.headBytes(), 256, MOST),
                    number(Setting.HEADERS, usual.headers(), 1, MOST),
                    seconds(Setting.IDLE_SECONDS, usual.idle()),
                    seconds(Setting.HEAD_SECONDS, usual.head()),
                    seconds(Setting.ANSWER_SECONDS, usual.answer()),
                    number(Setting.CONNECTIONS, usual.connections(), 1, MOST),
                    // Jetty needs some for accepting and selecting before one is left to answer
                    number(Setting.THREADS, usual.threads(), 8, MOST),
                    seconds(Setting.STOP_SECONDS, usual.stop()));
        }

        private Duration seconds(Setting setting, Duration usual) throws BadSettingException {
            return Duration.ofSeconds(number(setting, (int) usual.toSeconds(), 1, MOST));
        }

        private int number(Setting setting, int usual, int least, int most) throws BadSettingException {
            String text = text(setting).orElse(Integer.toString(usual));
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // told below, with the numbers that are out of range
            }
            throw BadSettingException.of(setting, "a number from " + least + " to " + most, text);
        }
    }
}
