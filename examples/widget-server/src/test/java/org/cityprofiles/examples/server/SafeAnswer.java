package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

/** What holds for every answer of the server, whatever was asked. */
final class SafeAnswer {
    private static final List<String> ALWAYS = List.of(
            "X-Content-Type-Options",
            "Content-Security-Policy",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cache-Control");
    private static final List<String> NEVER = List.of("Server", "X-Powered-By", "Set-Cookie", "Transfer-Encoding");
    private static final List<String> LEAKS =
            List.of("jetty", "org.eclipse", "org.cityprofiles", "exception", "java.", "\tat ", "caused by");

    private SafeAnswer() {}

    static void check(RawAnswer answer) {
        assertThat(answer.status())
                .as(answer.head())
                .satisfiesAnyOf(status -> assertThat(status).isLessThan(500), status -> assertThat(status)
                        .isIn(501, 505));
        for (String name : ALWAYS) {
            assertThat(answer.head()
                            .lines()
                            .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2)))
                    .as(name + " in " + answer.head())
                    .hasSize(1);
        }
        NEVER.forEach(name -> assertThat(answer.header(name)).as(answer.head()).isEmpty());
        String all = (answer.head() + answer.body()).toLowerCase(Locale.ROOT);
        assertThat(all).doesNotContain(HostileRequests.CANARY);
        LEAKS.forEach(leak -> assertThat(all).doesNotContain(leak));
    }
}
