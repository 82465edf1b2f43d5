package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.eclipse.jetty.util.VirtualThreads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static Settings settings(String... keysAndValues) throws BadSettingException {
        Properties properties = new Properties();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return Settings.of(properties);
    }

    @Test
    void nothingHasToBeSet() throws BadSettingException {
        assertThat(settings().limits()).isEqualTo(Limits.usual());
    }

    @Test
    void theBaseAddressIsRead() throws BadSettingException {
        assertThat(settings("base-address", "https://www.example.org/city-profiles")
                        .baseAddress())
                .contains(URI.create("https://www.example.org/city-profiles/"));
    }

    @Test
    void linksCanBeRelative() throws BadSettingException {
        assertThat(settings("base-address", "none").relativeLinks()).isTrue();
    }

    @Test
    void limitsAreRead() throws BadSettingException {
        assertThat(settings("head-seconds", "3").limits().head()).isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "port | http | a number from 0 to 65535",
                "port | 65536 | a number from 0 to 65535",
                "port | -1 | a number from 0 to 65535",
                "metrics-port | x | a number from 0 to 65535",
                "idle-seconds | 0 | a number from 1 to 1000000",
                "threads | 2 | a number from 8 to 1000000",
                "connections | 1e3 | a number from 1 to 1000000",
                "virtual-threads | yes | true or false",
                "base-address | www.example.org | an address such as https://www.example.org/city-profiles/, or none",
                "base-address | ftp://example.org/ | an address such as https://www.example.org/city-profiles/, or none",
                "base-address | https://a@example.org/ | an address such as https://www.example.org/city-profiles/, or none",
                "base-address | https://example.org/?a | an address such as https://www.example.org/city-profiles/, or none",
                "base-address | https:// | an address such as https://www.example.org/city-profiles/, or none"
            })
    void aBadValueIsNamedWithWhatIsExpected(String key, String value, String expected) {
        assertThatExceptionOfType(BadSettingException.class)
                .isThrownBy(() -> settings(key, value))
                .withMessage("-D" + key + ": expected " + expected + ", found '" + value + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "prot, port",
        "Port, port",
        "ports, port",
        "hots, host",
        "baseaddress, base-address",
        "base_address, base-address",
        "base-adress, base-address",
        "metricsport, metrics-port",
        "acces-log, access-log",
        "catalog, catalogue",
        "idle-second, idle-seconds",
        "cityprofiles.port, port"
    })
    void aNearMissIsToldWithWhatWasMeant(String written, String meant) {
        assertThatExceptionOfType(BadSettingException.class)
                .isThrownBy(() -> settings(written, "1"))
                .withMessage(
                        "-D" + written + ": there is no such setting; did you mean -D" + meant + "? -Dhelp prints all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.home", "basedir", "skipTests", "test", "maven.home", "user.dir", "exec.skip"})
    void whatBelongsToOthersIsPassedOver(String name) throws BadSettingException {
        assertThat(settings(name, "1").port()).isEqualTo(8080);
    }

    @Test
    void nothingThatThisProcessIsSetToLooksLikeOurs() throws BadSettingException {
        assertThat(Settings.of(System.getProperties()).host()).isEqualTo("127.0.0.1");
    }

    @Test
    void virtualThreadsAreRefusedWhereThereAreNone() throws BadSettingException {
        if (VirtualThreads.areSupported()) {
            assertThat(settings("virtual-threads", "true").virtualThreads()).isTrue();
            return;
        }
        assertThatExceptionOfType(BadSettingException.class)
                .isThrownBy(() -> settings("virtual-threads", "true"))
                .withMessageStartingWith(
                        "-Dvirtual-threads: expected a Java that has virtual threads (21 or later), found Java ");
    }

    @Test
    void theHelpNamesEverySetting() {
        List<String> keys = Arrays.stream(Setting.values()).map(Setting::key).toList();
        assertThat(keys).allSatisfy(key -> assertThat(Setting.help()).containsPattern("  -D" + key + "[=\n]"));
    }
}
