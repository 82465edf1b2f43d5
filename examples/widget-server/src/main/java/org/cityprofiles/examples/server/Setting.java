package org.cityprofiles.examples.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The settings of {@link Main}, each the system property of that name. */
enum Setting {
    HELP("", "print these settings and stop"),
    CATALOGUE("PATH", "the catalogue: a folder or an archive; the sample catalogue where there is one"),
    PORT("N", "the port; 8080, 0 = any free one"),
    HOST("NAME", "the interface; 127.0.0.1, reached from this machine only; 0.0.0.0 = all"),
    BASE_ADDRESS(
            "URL",
            "the public address, such as https://www.example.org/city-profiles/; http://localhost:PORT/ where the interface"
                    + " is this machine's own, otherwise links are relative; none = relative links"),
    METRICS_PORT("N", "serves /metrics for Prometheus on this port of the same interface; nowhere unless set"),
    HOST_PAGES_PORT(
            "N|off",
            "serves a town's website that embeds widgets in every way, on this port of the same interface; 8081 or any"
                    + " free one where the catalogue is the sample"),
    ACCESS_LOG(
            "FILE",
            "appends a line for each answer, without anything of visitors; - = standard output; nowhere unless set"),
    VIRTUAL_THREADS("true|false", "answers on virtual threads (Java 21 and later); false, since memory is quicker"),
    HEAD_BYTES("N", "the most bytes of a request line with its headers; 8192"),
    HEADERS("N", "the most headers of a request; 64"),
    IDLE_SECONDS("N", "how long nothing may happen on a connection; 30"),
    HEAD_SECONDS("N", "how long a request line with its headers may take; 10"),
    ANSWER_SECONDS("N", "how long it may take until an answer is read by the client; 60"),
    CONNECTIONS("N", "the most connections at a time; 4000"),
    THREADS("N", "the most threads that answer; 64"),
    STOP_SECONDS("N", "how long a stopping server waits for what is being answered; 5");

    private static final int SHORT = 5;

    private final String value;
    private final String description;

    Setting(String value, String description) {
        this.value = value;
        this.description = description;
    }

    /** The name of the property. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One line for each setting. */
    static String help() {
        return Arrays.stream(values())
                .map(setting -> "  -D" + setting.key() + (setting.value.isEmpty() ? "" : "=" + setting.value)
                        + "\n      " + setting.description + "\n")
                .collect(Collectors.joining());
    }

    /**
     * The setting that was meant by a property which is none. The properties of a Java process hold much that is not
     * ours, so that only a near miss is told.
     */
    static Optional<Setting> meantBy(String property) {
        String written = letters(property);
        return Arrays.stream(values())
                .filter(setting -> !setting.key().equals(property))
                .filter(setting -> distance(letters(setting.key()), written)
                        <= (setting.key().length() <= SHORT ? 1 : 2))
                .findFirst();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_. ]|^cityprofiles", "");
    }

    /** How many letters must be put in, taken out, replaced or swapped with their neighbour (optimal string alignment). */
    private static int distance(String from, String to) {
        int[][] distances = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, from, to, i, j);
            }
        }
        return distances[from.length()][to.length()];
    }

    private static int step(int[][] distances, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int changed = Math.min(
                distances[i - 1][j - 1] + (same ? 0 : 1), Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(changed, distances[i - 2][j - 2] + 1) : changed;
    }
}
