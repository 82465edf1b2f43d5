package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The loader on a host's page: which links it turns into frames, and that these get the height of their content. */
class LoaderIT {
    private static final String LINK = "<p><a href='{base}it/city/ghent?view=card'>Gent</a></p>";

    private static TwoSites sites;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        sites = TwoSites.start();
    }

    @AfterAll
    static void stop() {
        if (sites != null) {
            sites.close();
            chromium.close();
        }
    }

    private static Locator frame(Chromium.Tab tab) {
        Locator frame = tab.page().locator("iframe").first();
        frame.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return frame;
    }

    @Test
    void aLinkAloneInItsBlockBecomesAFrameOfTheHeightOfItsContent() {
        try (Chromium.Tab tab = chromium.tab().open(sites.page(LINK))) {
            double content = ((Number) frame(tab)
                            .contentFrame()
                            .locator("[data-embed-root]")
                            .evaluate("root => Math.ceil(root.getBoundingClientRect().height)"))
                    .doubleValue();

            assertThat(frame(tab).boundingBox().height).isEqualTo(content).isGreaterThan(100);
            assertThat(tab.errors()).isEmpty();
        }
    }
}
