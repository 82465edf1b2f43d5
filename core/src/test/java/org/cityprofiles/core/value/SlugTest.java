package org.cityprofiles.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void prints() {
        assertThat(new Slug("a")).hasToString("a");
    }

    @Property
    void printsAll(@ForAll String text) {
        assertThat(new Slug(text)).hasToString(text);
    }
}
