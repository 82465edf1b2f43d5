package org.cityprofiles.core.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.ValueFault;

/**
 * A text in one or more languages that may hold the small subset of HTML of {@link RichTextPolicy}. Per language it is
 * a list of blocks as the editor wrote them: a block without block elements is one or more paragraphs, separated by
 * blank lines; any other is markup. Never empty, and valid by construction: markup outside the subset is refused.
 * Immutable.
 */
public final class RichText {
    private final Map<LanguageTag, List<String>> blocks;

    private RichText(Map<LanguageTag, List<String>> blocks) {
        this.blocks = blocks;
    }

    /**
     * The blocks by language, in the order of the map.
     *
     * @throws InvalidRichTextException with every fault, if a block is outside the subset
     * @throws InvalidValueException if there is no language, or a language has no block, or a block is blank
     */
    public static RichText of(Map<LanguageTag, List<String>> blocks) {
        if (blocks.isEmpty()) {
            throw new InvalidValueException(ValueFault.TEXT_WITHOUT_LANGUAGE, "{}");
        }
        Map<LanguageTag, List<String>> copy = new LinkedHashMap<>();
        blocks.forEach((language, written) -> copy.put(language, checked(written)));
        return new RichText(copy);
    }

    /** A text in one language. */
    public static RichText of(LanguageTag language, String... blocks) {
        return of(Map.of(language, List.of(blocks)));
    }

    private static List<String> checked(List<String> written) {
        List<String> copy = List.copyOf(written);
        if (copy.isEmpty()) {
            throw new InvalidValueException(ValueFault.TEXT_BLANK, "[]");
        }
        copy.forEach(RichText::require);
        return copy;
    }

    private static void require(String block) {
        PlainText.require(block);
        if (block.indexOf('<') >= 0 || block.indexOf('&') >= 0) {
            RichTextChecker checker = new RichTextChecker(block);
            List<RichTextFault> faults = checker.check();
            if (!faults.isEmpty()) {
                throw new InvalidRichTextException(block, faults);
            }
            if (!checker.readable()) {
                throw new InvalidValueException(ValueFault.TEXT_BLANK, block);
            }
        }
    }

    /** The languages it is written in, in the order of writing; at least one. */
    public List<LanguageTag> languages() {
        return List.copyOf(blocks.keySet());
    }

    /** The blocks in exactly this language. */
    public Optional<List<String>> in(LanguageTag language) {
        return Optional.ofNullable(blocks.get(language));
    }

    /** The blocks in the best language there is (lookup of RFC 4647; without a match, the first), with that language. */
    public Blocks lookup(LanguagePriority priority) {
        LanguageTag language = priority.choose(languages());
        return new Blocks(blocks.getOrDefault(language, List.of()), language);
    }

    /** A copy as a map in the order of writing. */
    public Map<LanguageTag, List<String>> asMap() {
        return new LinkedHashMap<>(blocks);
    }

    /**
     * The blocks in one language.
     *
     * @param blocks at least one, as written
     * @param language the language they are in
     */
    public record Blocks(List<String> blocks, LanguageTag language) {
        /** Copies the list. */
        public Blocks {
            blocks = List.copyOf(blocks);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText that
                && blocks.equals(that.blocks)
                && languages().equals(that.languages());
    }

    @Override
    public int hashCode() {
        return blocks.hashCode();
    }

    @Override
    public String toString() {
        return blocks.toString();
    }
}
