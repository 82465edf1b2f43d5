package org.cityprofiles.servlet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that need a browser and the two sites, all of which start and end with each class. */
abstract class BrowserTest {
    static TwoSites sites;
    static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        sites = TwoSites.start();
    }

    @AfterAll
    static void stop() {
        if (sites != null) {
            sites.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }
}
