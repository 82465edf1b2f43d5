package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InjectedVariableTest {
    @ParameterizedTest
    @CsvSource({
        "CITYPROFILES_SERVICE_HOST, 10.96.0.12",
        "CITYPROFILES_SERVICE_HOST, fd00::12",
        "CITYPROFILES_SERVICE_PORT, 80",
        "CITYPROFILES_SERVICE_PORT_HTTP, 80",
        "CITYPROFILES_PORT, tcp://10.96.0.12:80",
        "CITYPROFILES_PORT, tcp://[fd00::12]:80",
        "CITYPROFILES_PORT_80_TCP, tcp://10.96.0.12:80",
        "CITYPROFILES_PORT_80_TCP_PROTO, tcp",
        "CITYPROFILES_PORT_80_TCP_PORT, 80",
        "CITYPROFILES_PORT_80_TCP_ADDR, 10.96.0.12",
        "CITYPROFILES_PORT_53_UDP, udp://10.96.0.12:53",
        "CITYPROFILES_WEB_SERVICE_HOST, 10.96.0.12",
        "CITYPROFILES_WEB_PORT, tcp://10.96.0.12:80"
    })
    void kubernetesWritesIt(String name, String value) {
        assertThat(InjectedVariable.is(name, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CITYPROFILES_PORT, 8080",
        "CITYPROFILES_PORT, ''",
        "CITYPROFILES_PORT, http://10.96.0.12:80",
        "CITYPROFILES_SERVICE_HOST, www.example.org",
        "CITYPROFILES_SERVICE_PORT, http",
        "CITYPROFILES_PORT_80, tcp://10.96.0.12:80",
        "CITYPROFILES_HOST, 10.96.0.12",
        "CITYPROFILES_CATALOGUE, 80",
        "CITYPROFILES_CATALOG, /srv/catalogue",
        "CITYPROFILES_BASE_ADDRESS, tcp://10.96.0.12:80"
    })
    void itIsASettingOrAMistake(String name, String value) {
        assertThat(InjectedVariable.is(name, value)).isFalse();
    }
}
