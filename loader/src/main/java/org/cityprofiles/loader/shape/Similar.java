package org.cityprofiles.loader.shape;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.message.Quoted;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a mistyped one was meant to be. */
public final class Similar {
    private static final int LONGEST = 60;

    private Similar() {}

    /** A hint that names the known word that was probably meant, if one is near enough. */
    public static @Nullable Phrase hint(String typed, Collection<String> known) {
        return find(typed, known)
                .map(word -> Phrase.of("hint.did-you-mean", new Quoted(word)))
                .orElse(null);
    }

    /** The nearest known word, if it is near enough to be meant: one slip in every three letters. */
    static Optional<String> find(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(typed);
        return known.stream()
                .filter(word ->
                        distance(plain, plain(word)) <= Math.max(1, Math.min(plain.length(), word.length()) / 3))
                .min(comparing((String word) -> distance(plain, plain(word))).thenComparing(naturalOrder()));
    }

    // case, hyphens and underscores are what people mix up most
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** How many letters must be added, removed, changed or swapped with their neighbour (Damerau). */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
