package org.cityprofiles.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SizeSampleTest {
    @ParameterizedTest
    @MethodSource("org.cityprofiles.examples.benchmarks.SizeSample#all")
    void nothingIsLargerThanItMayBe(SizeSample sample) throws IOException {
        assertThat(SizeReport.compressed(sample.bytes())).as(sample.what()).isLessThanOrEqualTo(sample.limit());
    }
}
