package org.cityprofiles.core.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityprofiles.core.value.LanguageTag;

/**
 * The languages a reader wants, best first (a language priority list of RFC 4647): each asked tag is followed by its
 * parents. Immutable; made once and used for many lookups.
 */
public final class LanguagePriority {
    private final List<LanguageTag> chain;

    private LanguagePriority(List<LanguageTag> chain) {
        this.chain = chain;
    }

    /** The languages asked for, best first; each with its parents, as {@code de-AT} is followed by {@code de}. */
    public static LanguagePriority of(List<LanguageTag> asked) {
        Set<LanguageTag> chain = new LinkedHashSet<>();
        for (LanguageTag tag : asked) {
            for (Optional<LanguageTag> next = Optional.of(tag);
                    next.isPresent();
                    next = next.flatMap(LanguageTag::parent)) {
                next.ifPresent(chain::add);
            }
        }
        return new LanguagePriority(List.copyOf(chain));
    }

    /** The languages asked for, best first. */
    public static LanguagePriority of(LanguageTag... asked) {
        return of(List.of(asked));
    }

    /** The tags in the order in which they are tried. */
    public List<LanguageTag> chain() {
        return chain;
    }

    /** The first language of the chain that is offered, or else the first that is offered at all. */
    public LanguageTag choose(List<LanguageTag> offered) {
        for (LanguageTag tag : chain) {
            if (offered.contains(tag)) {
                return tag;
            }
        }
        return offered.get(0);
    }

    @Override
    public String toString() {
        return chain.toString();
    }
}
