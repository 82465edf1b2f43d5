package org.cityprofiles.core.text;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * One place in a rich text that is outside the subset. Immutable.
 *
 * @param kind what is wrong
 * @param offset where it begins, in UTF-16 units from the start of the block
 * @param found the element, attribute or text that was found there, shortened
 */
public record RichTextFault(Kind kind, int offset, String found) {
    /** Checks that all parts are there. */
    public RichTextFault {
        requireNonNull(kind, "kind");
        requireNonNull(found, "found");
    }

    private static final int SHOWN = 40;

    /** A fault that shows at most the beginning of what was found. */
    static RichTextFault of(Kind kind, int offset, String found) {
        int length = Math.min(found.length(), SHOWN);
        boolean halved = length < found.length() && Character.isHighSurrogate(found.charAt(length - 1));
        String start = found.substring(0, halved ? length - 1 : length);
        return new RichTextFault(kind, offset, length < found.length() ? start + "…" : start);
    }

    /** The ways in which markup can be wrong. */
    public enum Kind {
        /** An element that is not in the subset. */
        UNKNOWN_ELEMENT,
        /** An attribute that the element does not have in the subset. */
        UNKNOWN_ATTRIBUTE,
        /** An attribute without which the element means nothing, such as the address of a link. */
        MISSING_ATTRIBUTE,
        /** An attribute given twice. */
        DUPLICATE_ATTRIBUTE,
        /** An attribute whose value is not of its type: an address, a language, a direction. */
        ATTRIBUTE_VALUE,
        /** An element that is never closed. */
        UNCLOSED,
        /** An end tag without its start tag, or in the wrong order. */
        UNEXPECTED_END,
        /** An element where it may not stand, such as a list item outside a list, or too deep in others. */
        MISPLACED_ELEMENT,
        /** Text beside block elements, or directly in a list. */
        MISPLACED_TEXT,
        /** A "less than" sign that begins no tag. */
        BARE_LESS_THAN,
        /** A comment, declaration or processing instruction. */
        DECLARATION,
        /** A character reference that is not one of the allowed. */
        CHARACTER_REFERENCE;

        /** The stable code: {@code rich-text-} and the name in lower case with hyphens. */
        public String code() {
            return "rich-text-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
