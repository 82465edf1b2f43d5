package org.cityprofiles.render.label;

import static org.cityprofiles.render.label.PluralCategory.FEW;
import static org.cityprofiles.render.label.PluralCategory.MANY;
import static org.cityprofiles.render.label.PluralCategory.ONE;
import static org.cityprofiles.render.label.PluralCategory.OTHER;
import static org.cityprofiles.render.label.PluralCategory.TWO;
import static org.cityprofiles.render.label.PluralCategory.ZERO;

import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.cityprofiles.core.value.LanguageTag;

/**
 * Which plural category a whole number has, after CLDR's cardinal rules without those for fractions. Immutable.
 *
 * @param cases the categories other than "other", in the order in which they are tried
 */
record PluralRule(List<Case> cases) {
    private static final long MILLION = 1_000_000;

    private static final PluralRule ONE_ONLY = rule(when(ONE, n -> n == 1));
    private static final PluralRule NONE_OR_ONE = rule(when(ONE, n -> n <= 1));
    private static final Case MILLIONS = when(MANY, n -> n != 0 && n % MILLION == 0);
    private static final PluralRule ROMANCE = rule(when(ONE, n -> n == 1), MILLIONS);
    private static final PluralRule FRENCH = rule(when(ONE, n -> n <= 1), MILLIONS);
    private static final Case SLAVIC_ONE = when(ONE, n -> n % 10 == 1 && n % 100 != 11);
    private static final Case SLAVIC_FEW = when(FEW, n -> in(n % 10, 2, 4) && !in(n % 100, 12, 14));
    private static final PluralRule SOUTH_SLAVIC = rule(SLAVIC_ONE, SLAVIC_FEW);
    private static final PluralRule EAST_SLAVIC = rule(SLAVIC_ONE, SLAVIC_FEW, when(MANY, n -> true));
    private static final PluralRule CZECH = rule(when(ONE, n -> n == 1), when(FEW, n -> in(n, 2, 4)));
    private static final PluralRule POLISH = rule(when(ONE, n -> n == 1), SLAVIC_FEW, when(MANY, n -> true));
    private static final PluralRule SLOVENE =
            rule(when(ONE, n -> n % 100 == 1), when(TWO, n -> n % 100 == 2), when(FEW, n -> in(n % 100, 3, 4)));
    private static final PluralRule ROMANIAN =
            rule(when(ONE, n -> n == 1), when(FEW, n -> n == 0 || in(n % 100, 1, 19)));
    private static final PluralRule LATVIAN =
            rule(when(ZERO, n -> n % 10 == 0 || in(n % 100, 11, 19)), when(ONE, n -> n % 10 == 1 && n % 100 != 11));
    private static final PluralRule LITHUANIAN = rule(
            when(ONE, n -> n % 10 == 1 && !in(n % 100, 11, 19)),
            when(FEW, n -> in(n % 10, 2, 9) && !in(n % 100, 11, 19)));
    private static final PluralRule IRISH = rule(
            when(ONE, n -> n == 1), when(TWO, n -> n == 2), when(FEW, n -> in(n, 3, 6)), when(MANY, n -> in(n, 7, 10)));
    private static final PluralRule MALTESE = rule(
            when(ONE, n -> n == 1),
            when(TWO, n -> n == 2),
            when(FEW, n -> n == 0 || in(n % 100, 3, 10)),
            when(MANY, n -> in(n % 100, 11, 19)));
    private static final PluralRule ARABIC = rule(
            when(ZERO, n -> n == 0),
            when(ONE, n -> n == 1),
            when(TWO, n -> n == 2),
            when(FEW, n -> in(n % 100, 3, 10)),
            when(MANY, n -> in(n % 100, 11, 99)));
    private static final PluralRule NONE = rule();

    /** The languages that have another rule than "one, other". */
    private static final Map<String, PluralRule> RULES = Map.ofEntries(
            Map.entry("ar", ARABIC),
            Map.entry("bn", NONE_OR_ONE),
            Map.entry("ca", ROMANCE),
            Map.entry("cs", CZECH),
            Map.entry("es", ROMANCE),
            Map.entry("fa", NONE_OR_ONE),
            Map.entry("fr", FRENCH),
            Map.entry("ga", IRISH),
            Map.entry("hr", SOUTH_SLAVIC),
            Map.entry("it", ROMANCE),
            Map.entry("lt", LITHUANIAN),
            Map.entry("lv", LATVIAN),
            Map.entry("mt", MALTESE),
            Map.entry("pl", POLISH),
            Map.entry("pt", ROMANCE),
            Map.entry("ro", ROMANIAN),
            Map.entry("ru", EAST_SLAVIC),
            Map.entry("sk", CZECH),
            Map.entry("sl", SLOVENE),
            Map.entry("sr", SOUTH_SLAVIC),
            Map.entry("ti", NONE_OR_ONE),
            Map.entry("uk", EAST_SLAVIC),
            Map.entry("zh", NONE));

    /**
     * A category and its numbers.
     *
     * @param category the category
     * @param test whether a number is in it
     */
    record Case(PluralCategory category, LongPredicate test) {}

    /** The rule of a label language. */
    static PluralRule of(LanguageTag language) {
        return RULES.getOrDefault(language.toString(), ONE_ONLY);
    }

    /** The category of a number from 0 on. */
    PluralCategory category(long number) {
        return cases.stream()
                .filter(some -> some.test().test(number))
                .map(Case::category)
                .findFirst()
                .orElse(OTHER);
    }

    private static PluralRule rule(Case... cases) {
        return new PluralRule(List.of(cases));
    }

    private static Case when(PluralCategory category, LongPredicate test) {
        return new Case(category, test);
    }

    private static boolean in(long number, long least, long most) {
        return least <= number && number <= most;
    }
}
