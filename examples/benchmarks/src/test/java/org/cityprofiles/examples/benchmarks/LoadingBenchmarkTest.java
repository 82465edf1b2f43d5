package org.cityprofiles.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.profile.CityProfile;
import org.junit.jupiter.api.Test;

class LoadingBenchmarkTest {
    @Test
    void bothPipelinesLoadTheSameProfiles() throws Exception {
        JacksonPipeline jackson = new JacksonPipeline();
        LoadingBenchmark benchmark = new LoadingBenchmark();
        benchmark.threads = 1;
        benchmark.setUp();
        Catalogue catalogue = benchmark.cityProfiles();
        benchmark.tearDown();
        List<CityProfile> expected = catalogue.profiles().stream()
                .map(profile -> jackson.profile(SampleDocuments.profile(number(profile))))
                .toList();
        assertThat(catalogue.profiles()).hasSize(LoadingBenchmark.PROFILES).isEqualTo(expected);
    }

    private static int number(CityProfile profile) {
        return Integer.parseInt(profile.place().value().substring("city-".length()));
    }

    @Test
    void aProfileIsAboutEightKilobytes() {
        assertThat(SampleDocuments.profile(7).length).isBetween(7_500, 9_000);
    }
}
