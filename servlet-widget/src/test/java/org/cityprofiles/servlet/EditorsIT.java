package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the editors and filters of content management systems leave of our snippets: of all forms only the link is left
 * by all of them. They are the real ones, at the versions of {@code src/test/editors/package.json}.
 */
class EditorsIT extends BrowserTest {
    /** An editor or a filter, and how it is used. */
    enum Filter {
        /** TinyMCE 8, the editor of Joomla and of classic WordPress. */
        TINYMCE(
                "<script src='/editors/tinymce/tinymce.min.js'></script>",
                "<textarea id='text'></textarea>",
                """
                async (html) => {
                  const [editor] = await tinymce.init({selector: '#text', license_key: 'gpl', promotion: false});
                  editor.setContent(html);
                  return editor.getContent();
                }"""),
        /** CKEditor 5 with what editors usually have, as in TYPO3. */
        CKEDITOR(
                "<script src='/editors/ckeditor5/dist/browser/ckeditor5.umd.js'></script>",
                "<div id='text'></div>",
                """
                async (html) => {
                  const {ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote} = CKEDITOR;
                  const editor = await ClassicEditor.create(document.getElementById('text'), {
                    licenseKey: 'GPL',
                    plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote],
                  });
                  editor.setData(html);
                  return editor.getData();
                }"""),
        /** CKEditor 5 that is told to keep everything, as in Drupal's "Full HTML". */
        CKEDITOR_FULL(
                "<script src='/editors/ckeditor5/dist/browser/ckeditor5.umd.js'></script>",
                "<div id='text'></div>",
                """
                async (html) => {
                  const {ClassicEditor, Essentials, Paragraph, Link, BlockQuote, GeneralHtmlSupport} = CKEDITOR;
                  const editor = await ClassicEditor.create(document.getElementById('text'), {
                    licenseKey: 'GPL',
                    plugins: [Essentials, Paragraph, Link, BlockQuote, GeneralHtmlSupport],
                    htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},
                  });
                  editor.setData(html);
                  return editor.getData();
                }"""),
        /** DOMPurify as it comes. */
        DOMPURIFY(
                "<script src='/editors/dompurify/dist/purify.min.js'></script>",
                "",
                "(html) => DOMPurify.sanitize(html)"),
        /** sanitize-html as it comes. */
        SANITIZE_HTML("", "", ""),
        /** What Drupal's "Basic HTML" keeps. */
        DRUPAL_BASIC("", "", ""),
        /** What WordPress keeps of authors who may not write any HTML. */
        WORDPRESS("", "", "");

        private final String head;
        private final String body;
        private final String use;

        Filter(String head, String body, String use) {
            this.head = head;
            this.body = body;
            this.use = use;
        }

        String keep(String html) {
            return switch (this) {
                case TINYMCE, CKEDITOR, CKEDITOR_FULL, DOMPURIFY -> inBrowser(html);
                case SANITIZE_HTML -> Editors.sanitizeHtml(html, "usual");
                case DRUPAL_BASIC -> Editors.sanitizeHtml(html, "drupal");
                case WORDPRESS -> {
                    WordPress.assumeUnpacked();
                    yield WordPress.post(html);
                }
            };
        }

        private String inBrowser(String html) {
            try (Chromium.Tab tab = chromium.tab()) {
                Editors.serve(tab.page(), sites.host());
                tab.open(sites.page(TwoSites.document(head, body), Map.of()));
                return (String) tab.page().evaluate(use, html);
            }
        }
    }

    @BeforeAll
    static void assume() {
        Editors.assumeInstalled();
    }

    @ParameterizedTest
    @CsvSource({
        "LINK,        TINYMCE,       link",
        "LINK,        CKEDITOR,      link",
        "LINK,        CKEDITOR_FULL, link",
        "LINK,        DOMPURIFY,     link",
        "LINK,        SANITIZE_HTML, link",
        "LINK,        DRUPAL_BASIC,  link",
        "LINK,        WORDPRESS,     link",
        "MARKED_LINK, TINYMCE,       link class data",
        "MARKED_LINK, CKEDITOR,      link",
        "MARKED_LINK, CKEDITOR_FULL, link class data",
        "MARKED_LINK, DOMPURIFY,     link class data",
        "MARKED_LINK, SANITIZE_HTML, link",
        "MARKED_LINK, DRUPAL_BASIC,  link",
        "MARKED_LINK, WORDPRESS,     link class data",
        "QUOTE,       TINYMCE,       link class data lang quote",
        "QUOTE,       CKEDITOR,      link quote",
        "QUOTE,       CKEDITOR_FULL, link class data lang quote",
        "QUOTE,       DOMPURIFY,     link class data lang quote",
        "QUOTE,       SANITIZE_HTML, link quote",
        "QUOTE,       DRUPAL_BASIC,  link quote",
        "QUOTE,       WORDPRESS,     link class data lang quote",
        "FIGURE,      TINYMCE,       link class figure",
        "FIGURE,      CKEDITOR,      link",
        "FIGURE,      CKEDITOR_FULL, link class figure",
        "FIGURE,      DOMPURIFY,     link class figure",
        "FIGURE,      SANITIZE_HTML, link figure",
        "FIGURE,      DRUPAL_BASIC,  link",
        "FIGURE,      WORDPRESS,     link class figure",
        "FRAME,       TINYMCE,       frame sandboxed",
        "FRAME,       CKEDITOR,      nothing",
        "FRAME,       CKEDITOR_FULL, frame",
        "FRAME,       DOMPURIFY,     nothing",
        "FRAME,       SANITIZE_HTML, nothing",
        "FRAME,       DRUPAL_BASIC,  nothing",
        "FRAME,       WORDPRESS,     nothing",
        "ELEMENT,     TINYMCE,       link",
        "ELEMENT,     CKEDITOR,      link",
        "ELEMENT,     CKEDITOR_FULL, link element",
        "ELEMENT,     DOMPURIFY,     link",
        "ELEMENT,     SANITIZE_HTML, link",
        "ELEMENT,     DRUPAL_BASIC,  link",
        "ELEMENT,     WORDPRESS,     link",
        "SCRIPT,      TINYMCE,       nothing",
        "SCRIPT,      CKEDITOR,      leak",
        "SCRIPT,      CKEDITOR_FULL, script",
        "SCRIPT,      DOMPURIFY,     nothing",
        "SCRIPT,      SANITIZE_HTML, nothing",
        "SCRIPT,      DRUPAL_BASIC,  nothing",
        "SCRIPT,      WORDPRESS,     leak",
        "SHADOW,      TINYMCE,       nothing",
        "SHADOW,      CKEDITOR,      leak",
        "SHADOW,      CKEDITOR_FULL, template",
        "SHADOW,      DOMPURIFY,     template",
        "SHADOW,      SANITIZE_HTML, nothing",
        "SHADOW,      DRUPAL_BASIC,  nothing",
        "SHADOW,      WORDPRESS,     leak"
    })
    void whatIsLeft(SnippetForm form, Filter filter, String left) {
        assertThat(SnippetForm.left(filter.keep(form.html(sites.base())))).isEqualTo(left);
    }

    @ParameterizedTest
    @EnumSource
    void theLinkThatIsLeftBecomesAFrame(Filter filter) {
        String left = filter.keep(SnippetForm.LINK.html(sites.base()));

        try (Chromium.Tab tab = chromium.tab().open(sites.page(left))) {
            Locator frame = tab.page().locator("iframe:not([inert])");
            frame.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
            assertThat(frame.boundingBox().height).isGreaterThan(100);
            assertThat(frame.contentFrame().locator("h3").textContent()).isEqualTo("Gand");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TINYMCE", "CKEDITOR_FULL", "DOMPURIFY", "WORDPRESS"})
    void aMarkedLinkThatIsLeftBecomesAFrameInTheMiddleOfItsText(Filter filter) {
        String left = filter.keep(SnippetForm.MARKED_LINK.html(sites.base()));

        try (Chromium.Tab tab = chromium.tab().open(sites.page(left))) {
            tab.page().locator("iframe").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TINYMCE", "CKEDITOR", "DOMPURIFY", "WORDPRESS", "SANITIZE_HTML", "DRUPAL_BASIC"})
    void theLinkInAnElementThatIsLostStillLeadsToThePage(Filter filter) {
        String left = filter.keep(SnippetForm.ELEMENT.html(sites.base()));

        try (Chromium.Tab tab = chromium.tab().open(sites.page(TwoSites.document("", left), Map.of()))) {
            tab.page().locator("a").click();
            assertThat(tab.page().url()).isEqualTo(sites.base() + "it/city/ghent");
        }
    }
}
