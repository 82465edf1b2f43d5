package org.cityprofiles.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c:d#e",
                "HTTP://example.org",
                "mailto:city@example.org",
                "tel:+493452214006",
                "../city/ghent",
                "/it/",
                "?lang=it:x",
                "#top",
                "a/b:c",
                "ghent"
            })
    void safeAddressesAreKeptAsTheyAre(String address) {
        assertThat(Link.of(address).toString()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "blob:x",
                "file:///etc/passwd",
                "//example.org",
                "/\\example.org",
                ":x",
                "a b"
            })
    void otherAddressesAreRefused(String address) {
        assertThat(Link.parse(address)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Link.of(address));
    }

    @Property
    void noAllowedAddressHasAnotherScheme(@ForAll String address) {
        Link.parse(address).ifPresent(link -> {
            HtmlBytes out = new HtmlBytes();
            out.start(Tag.A).href(link).text("x");
            String resolved = Jsoup.parseBodyFragment(out.toSafeHtml().toString(), "https://host.example/")
                    .body()
                    .child(0)
                    .absUrl("href");
            assertThat(resolved).matches("(?s)(https?:|mailto:|tel:).*|");
        });
    }
}
