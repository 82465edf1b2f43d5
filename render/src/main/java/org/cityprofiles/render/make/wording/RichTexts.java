package org.cityprofiles.render.make.wording;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.SafeHtml;
import org.cityprofiles.render.richtext.Sanitiser;

/** The safe markup of the rich texts of one catalogue, each made once, when it is first shown. Thread-safe. */
public final class RichTexts {
    private final Map<Key, SafeHtml> made = new ConcurrentHashMap<>();
    private final Map<Key, String> gists = new ConcurrentHashMap<>();

    /** A text of this very catalogue: compared by identity, since comparing by content would read the whole text. */
    private record Key(RichText text, LanguageTag language) {
        @Override
        @SuppressWarnings("ReferenceEquality") // the point of this key
        public boolean equals(Object other) {
            return other instanceof Key that && text == that.text && language.equals(that.language);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(text) + language.hashCode();
        }
    }

    SafeHtml html(RichText text, LanguageTag language) {
        return made.computeIfAbsent(
                new Key(text, language),
                key -> Sanitiser.clean(key.text().in(key.language()).orElse(List.of())));
    }

    /** Its first sentences without markup. */
    String gist(RichText text, LanguageTag language) {
        return gists.computeIfAbsent(
                new Key(text, language), key -> Gist.of(html(key.text(), key.language()), key.language()));
    }
}
