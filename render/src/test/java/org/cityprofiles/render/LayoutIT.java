package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.page.StyleSheet;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How views stand in a real browser: on a narrow screen, for the keyboard, on paper, and in a hostile host. */
class LayoutIT {
    private static final String TOO_WIDE =
            """
            () => [...document.querySelectorAll('body *')]
              .filter(e => e.checkVisibility() && getComputedStyle(e).clipPath === 'none')
              .map(e => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])
              .filter(([_, r]) => r.width > 0 && (r.right > innerWidth + 1 || r.left < -1))
              .map(([html, r]) => html + ' ' + r.left + '-' + r.right)
              .concat(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [])""";

    private static final String HIDDEN =
            """
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), hidden = [];
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (walker.currentNode.data.trim() && !parent.closest('.cp-skip, nav, form, [hidden], title, desc, text, .cp-vh, script')
                    && !parent.checkVisibility({checkVisibilityCSS: true, contentVisibilityAuto: true}))
                  hidden.push(walker.currentNode.data);
              }
              return hidden;
            }""";

    private static final String UNFOLD = "document.querySelectorAll('details').forEach(details => details.open = true)";

    private static final String UNSEEN_FOCUS =
            """
            () => {
              const e = document.activeElement, s = getComputedStyle(e);
              return s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2 ? e.outerHTML.slice(0, 120) : '';
            }""";

    /** A host's style sheet at its worst. */
    private static final String HOSTILE =
            """
            html { font-size: 7px !important; line-height: 3 !important; letter-spacing: 1em !important; word-spacing: 2em }
            body * { all: unset !important; color: red !important; font: 40px fantasy !important; display: none !important;
                text-transform: uppercase !important; position: absolute !important; visibility: hidden !important }
            div { text-align: right !important; direction: rtl !important; text-indent: 3em !important }""";

    private static final String ISOLATED =
            """
            ([fragment, css]) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css);
              const host = document.getElementById('host');
              const root = host.attachShadow({mode: 'open'});
              root.adoptedStyleSheets = [sheet];
              root.innerHTML = fragment;
              return [...root.querySelectorAll('*')].map(e => {
                const s = getComputedStyle(e), r = e.getBoundingClientRect();
                return [e.tagName, s.color, s.fontSize, s.fontFamily, s.display, s.visibility, s.textTransform, s.textAlign,
                  s.letterSpacing, s.direction, s.textIndent, Math.round(r.width), Math.round(r.height)].join(' ');
              });
            }""";

    private static final String SIZES =
            """
            () => [...document.querySelectorAll('.cp, .cp *')].map(e => {
              const r = e.getBoundingClientRect();
              return [e.tagName, getComputedStyle(e).fontSize, Math.round(r.width), Math.round(r.height)].join(' ');
            })""";

    private static Chromium chromium;
    private static Page narrow;
    private static Page wide;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        narrow = chromium.page(new Browser.NewContextOptions().setViewportSize(320, 800));
        wide = chromium.page(new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Arguments> views() {
        return ShownView.all().stream()
                .flatMap(view -> Stream.of("it", "de", "el", "ar").map(language -> Arguments.of(view, language)));
    }

    static List<ShownView> fragments() {
        return ShownView.all().stream().filter(view -> !view.complete()).toList();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("views")
    void nothingReachesBeyondANarrowScreen(ShownView view, String language) {
        chromium.show(narrow, view + "-" + language, view.html(LanguageTag.parse(language)));

        assertThat((List<?>) narrow.evaluate(TOO_WIDE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.cityprofiles.render.ShownView#all")
    void whoeverWalksByKeyboardSeesWhere(ShownView view) {
        chromium.show(wide, view.toString(), view.html(LanguageTag.parse("it")));
        wide.evaluate(UNFOLD);
        int links = wide.locator("a[href], button, summary, input, select").count();

        for (int i = 0; i < links; i++) {
            wide.keyboard().press("Tab");
            assertThat(wide.evaluate(UNSEEN_FOCUS)).as("focus %d", i).isEqualTo("");
        }
    }

    @ParameterizedTest
    @MethodSource("org.cityprofiles.render.ShownView#all")
    void paperShowsEverything(ShownView view) {
        chromium.show(wide, view.toString(), view.html(LanguageTag.parse("it")));
        wide.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat((List<?>) wide.evaluate(HIDDEN)).isEmpty();
        wide.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void anIsolatedViewDoesNotFeelItsHost(ShownView view) {
        ViewOptions options = ViewOptions.of(LanguageTag.parse("it"), GoldenTest.DAY);

        assertThat(isolated(HOSTILE, view.fragment(options))).isEqualTo(isolated("", view.fragment(options)));
    }

    /** Many hosts set the root's text to ten pixels, so that they can count in tens. */
    @ParameterizedTest
    @MethodSource("fragments")
    void sizesFollowTheTextAroundAndNotTheRoot(ShownView view) {
        String fragment = view.fragment(ViewOptions.of(LanguageTag.parse("it"), GoldenTest.DAY));

        assertThat(sizes("html { font-size: 62.5% } body { font-size: 1.6rem }", fragment))
                .isEqualTo(sizes("", fragment));
    }

    private static Object sizes(String css, String fragment) {
        chromium.show(
                wide,
                "root",
                "<!DOCTYPE html><html lang=it><title>Host</title><link rel=stylesheet href=city-profiles.css><style>"
                        + css + "</style><body style=\"margin:0\">" + fragment);
        return wide.evaluate(SIZES);
    }

    private static Object isolated(String css, String fragment) {
        chromium.show(
                wide,
                "host",
                "<!DOCTYPE html><html lang=it><title>Host</title><style>" + css
                        + "</style><body style=\"margin:0\"><div id=host></div>");
        return wide.evaluate(ISOLATED, List.of(fragment, new String(StyleSheet.VIEWS.bytes(), StandardCharsets.UTF_8)));
    }

    /** The same control that the tests above rest on: what they look for can be found. */
    @ParameterizedTest
    @MethodSource("controls")
    void whatIsWrongIsFound(String script, String html) {
        chromium.show(narrow, "wrong", html);
        narrow.keyboard().press("Tab");

        assertThat(narrow.evaluate(script)).isNotIn("", List.of());
    }

    static Stream<Arguments> controls() {
        Map<String, String> controls = Map.of(
                TOO_WIDE, "<!DOCTYPE html><p style='width:400px'>x",
                HIDDEN, "<!DOCTYPE html><details><summary>x</summary><p>y</details>",
                UNSEEN_FOCUS, "<!DOCTYPE html><a href=x style='outline:0'>x</a>");
        return controls.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }
}
