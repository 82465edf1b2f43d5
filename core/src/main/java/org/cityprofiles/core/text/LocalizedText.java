package org.cityprofiles.core.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.ValueFault;

/**
 * A short text without markup in one or more languages, in the order in which they were written. Never empty, and no
 * text is blank or holds control characters (a line break is allowed). Immutable; texts with the same languages in
 * another order are not equal.
 *
 * <pre>{@code
 * LocalizedText name = LocalizedText.of(Map.of(LanguageTag.parse("it"), "Gand"));
 * LanguageString found = name.lookup(LanguagePriority.of(LanguageTag.parse("de")));  // "Gand", which is Italian
 * }</pre>
 */
public final class LocalizedText {
    private final List<LanguageTag> languages;
    private final String[] texts;

    private LocalizedText(List<LanguageTag> languages, String[] texts) {
        this.languages = languages;
        this.texts = texts;
    }

    /**
     * The texts by language, in the order of the map.
     *
     * @throws InvalidValueException if there is none, or one is blank or holds control characters
     */
    public static LocalizedText of(Map<LanguageTag, String> texts) {
        if (texts.isEmpty()) {
            throw new InvalidValueException(ValueFault.TEXT_WITHOUT_LANGUAGE, "{}");
        }
        texts.values().forEach(PlainText::require);
        return new LocalizedText(List.copyOf(texts.keySet()), texts.values().toArray(new String[0]));
    }

    /** A text in one language. */
    public static LocalizedText of(LanguageTag language, String text) {
        return of(Map.of(language, text));
    }

    /** This text with one language added or replaced. */
    public LocalizedText with(LanguageTag language, String text) {
        Map<LanguageTag, String> all = new LinkedHashMap<>(asMap());
        all.put(language, text);
        return of(all);
    }

    /** The languages it is written in, in the order of writing; at least one. */
    public List<LanguageTag> languages() {
        return languages;
    }

    /** The text in exactly this language. */
    public Optional<String> in(LanguageTag language) {
        int index = languages.indexOf(language);
        return index < 0 ? Optional.empty() : Optional.of(texts[index]);
    }

    /** The text in the best language there is (lookup of RFC 4647; without a match, the first), with that language. */
    public LanguageString lookup(LanguagePriority priority) {
        LanguageTag language = priority.choose(languages);
        return new LanguageString(texts[languages.indexOf(language)], language);
    }

    /** A copy as a map in the order of writing. */
    public Map<LanguageTag, String> asMap() {
        Map<LanguageTag, String> map = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i++) {
            map.put(languages.get(i), texts[i]);
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that
                && languages.equals(that.languages)
                && Arrays.equals(texts, that.texts);
    }

    @Override
    public int hashCode() {
        return 31 * languages.hashCode() + Arrays.hashCode(texts);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
