package org.cityprofiles.examples.benchmarks.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.cityprofiles.render.page.HtmlPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleNetworksTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 40, 1_000})
    void everyMemberIsLinkedOnce(int members) {
        byte[] html = HtmlPrinter.fragment(SampleNetworks.members(SampleNetworks.renderer(members)));
        assertThat(new String(html, UTF_8).split("/it/city/city-", -1)).hasSize(members + 1);
    }
}
