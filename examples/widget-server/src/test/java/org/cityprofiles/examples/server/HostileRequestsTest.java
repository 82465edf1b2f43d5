package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {
    private static final Map<String, String> REQUESTS = HostileRequests.all();

    private final HostileServer server = new HostileServer();
    private final Map<String, List<RawAnswer>> answers = new LinkedHashMap<>();

    HostileRequestsTest() throws IOException {
        for (Map.Entry<String, String> request : REQUESTS.entrySet()) {
            answers.put(request.getKey(), RawClient.ask(server.port(), request.getValue()));
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Set<String> requests() {
        return REQUESTS.keySet();
    }

    private List<RawAnswer> answers(String request) {
        return answers.getOrDefault(request, List.of());
    }

    @Test
    void thereAreEnough() {
        assertThat(REQUESTS).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theyAreAnsweredSafely(String request) {
        assertThat(answers(request)).allSatisfy(SafeAnswer::check);
    }

    @Test
    void onlyWhatIsCutOffGetsNoAnswer() {
        assertThat(REQUESTS.keySet())
                .filteredOn(name -> answers(name).isEmpty())
                .allMatch(name -> name.startsWith("cut off "));
    }

    @Test
    void theAccessLogHoldsNothingOfThem() {
        assertThat(server.log()).isNotEmpty().noneMatch(line -> line.toLowerCase(Locale.ROOT)
                .contains(HostileRequests.CANARY));
    }

    @Test
    void whatTheContainerRefusesIsAmongThem() {
        assertThat(answers.values().stream().flatMap(List::stream).map(RawAnswer::status))
                .contains(400, 404, 405, 414, 431, 505);
    }

    @Test
    void othersAreStillServed() throws IOException {
        assertThat(RawClient.get(server.port(), "/it/city/ghent").status()).isEqualTo(200);
    }
}
