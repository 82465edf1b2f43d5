package org.cityprofiles.loader.shape;

import java.math.BigDecimal;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;
import org.cityprofiles.loader.message.Phrase;
import org.jspecify.annotations.Nullable;

/** What people usually meant when they wrote a value of another type. */
final class TypeHint {
    private static final int LONGEST_NUMBER = 20;

    private TypeHint() {}

    static @Nullable Phrase of(JsonTree tree, int node, Shape expected) {
        return switch (tree.kind(node)) {
            case NULL -> Phrase.of("hint.leave-out");
            case STRING -> string(tree.text(node), expected);
            case NUMBER ->
                expected instanceof ValueShape || expected instanceof StringShape ? Phrase.of("hint.in-quotes") : null;
            case OBJECT -> expected instanceof ListShape ? Phrase.of("hint.in-brackets") : null;
            case ARRAY -> isSingle(tree, node) ? Phrase.of("hint.without-brackets") : null;
            default -> null;
        };
    }

    private static @Nullable Phrase string(String text, Shape expected) {
        if (expected instanceof LocalizedTextShape || expected instanceof RichTextShape) {
            return Phrase.of("hint.by-language");
        }
        if (expected instanceof ListShape) {
            return Phrase.of("hint.in-brackets");
        }
        boolean number = expected instanceof NumberShape && isNumber(text);
        boolean flag = expected instanceof FlagShape && (text.equals("true") || text.equals("false"));
        return number || flag ? Phrase.of("hint.without-quotes", text) : null;
    }

    private static boolean isNumber(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return false;
        }
        try {
            return new BigDecimal(text).precision() > 0;
        } catch (NumberFormatException notOne) {
            return false;
        }
    }

    private static boolean isSingle(JsonTree tree, int node) {
        return tree.kind(node) == Kind.ARRAY && node + 1 < tree.next(node) && tree.next(node + 1) == tree.next(node);
    }
}
