package org.cityprofiles.render.make.wording;

import java.text.BreakIterator;
import java.util.Locale;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.SafeHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The first sentences of a rich text without markup: as many as fit on a card. */
final class Gist {
    /** Two or three lines of a card. */
    private static final int LONGEST = 220;

    /** Sentences do not end this early as a rule; abbreviations do. */
    private static final int SHORTEST = 40;

    private Gist() {}

    static String of(SafeHtml html, LanguageTag language) {
        Element body = Jsoup.parseBodyFragment(html.toString()).body();
        Element first = body.firstElementChild();
        return shortened((first == null ? body : first).text(), language.toLocale());
    }

    static String shortened(String text, Locale locale) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int sentence = lastBreak(BreakIterator.getSentenceInstance(locale), text);
        return sentence >= SHORTEST
                ? text.substring(0, sentence).stripTrailing()
                : text.substring(0, lastBreak(BreakIterator.getLineInstance(locale), text))
                                .stripTrailing() + "…";
    }

    private static int lastBreak(BreakIterator breaks, String text) {
        breaks.setText(text);
        return breaks.preceding(LONGEST + 1);
    }
}
