package org.cityprofiles.loader.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.message.Quoted;
import org.jspecify.annotations.Nullable;

/** Says what stands where something else was expected, and what people usually meant by it. */
final class SyntaxHint {
    private static final int LONGEST_WORD = 20;

    private SyntaxHint() {}

    /** The word, character or end of file at the offset. */
    static Phrase found(byte[] in, int at) {
        if (at >= in.length) {
            return Phrase.of("token.end");
        }
        if (in[at] == '"') {
            return Phrase.of("token.quote");
        }
        String word = word(in, at);
        if (!word.isEmpty()) {
            return Phrase.of("token.text", new Quoted(word));
        }
        int length = Math.max(1, Utf8.length(in, at, in.length));
        return Phrase.of("token.text", new Quoted(new String(in, at, length, StandardCharsets.UTF_8)));
    }

    static @Nullable Phrase of(byte[] in, int at, String token) {
        if (at >= in.length) {
            return Phrase.of("hint.cut-off");
        }
        boolean value = token.equals("token.value");
        return switch (in[at]) {
            case '\'' -> Phrase.of("hint.double-quotes");
            case '/' -> Phrase.of("hint.comment");
            case '}', ']' -> afterComma(in, at) ? Phrase.of("hint.last-comma") : null;
            case '"' -> token.startsWith("token.comma") ? Phrase.of("hint.comma") : null;
            default -> value ? word(word(in, at)) : afterQuote(in, at) ? Phrase.of("hint.quote-inside") : null;
        };
    }

    private static @Nullable Phrase word(String word) {
        if (List.of("True", "TRUE", "False", "FALSE", "None", "Null", "NULL").contains(word)) {
            return Phrase.of("hint.small-letters");
        }
        if (List.of("NaN", "Infinity", "inf", "nan").contains(word)) {
            return Phrase.of("hint.not-a-number");
        }
        return word.isEmpty() ? null : Phrase.of("hint.quote-text");
    }

    private static boolean afterComma(byte[] in, int at) {
        int i = at - 1;
        while (i >= 0 && in[i] <= ' ') {
            i--;
        }
        return i >= 0 && in[i] == ',';
    }

    // a letter right after the end of a text: the quote was one of the text
    private static boolean afterQuote(byte[] in, int at) {
        return at > 0 && in[at - 1] == '"' && (in[at] < 0 || Character.isLetterOrDigit(in[at]));
    }

    private static String word(byte[] in, int at) {
        int to = at;
        while (to < in.length && to < at + LONGEST_WORD && Character.isLetterOrDigit(in[to])) {
            to++;
        }
        return new String(in, at, to - at, StandardCharsets.US_ASCII);
    }
}
