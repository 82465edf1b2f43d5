package org.cityprofiles.servlet.http;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which content codings a client accepts, with weights in thousandths (RFC 9110, 12.5.3). Immutable. */
public final class AcceptEncoding {
    private static final Pattern MEMBER = Pattern.compile(
            "([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:[ \\t]*;[ \\t]*[qQ]=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?");
    private static final int FULL = 1_000;
    /** Beyond this many members nobody asks in earnest. */
    private static final int MAX_LENGTH = 1_000;

    private final Map<String, Integer> weights;

    private AcceptEncoding(Map<String, Integer> weights) {
        this.weights = weights;
    }

    /** What a header says; members that are not well-formed are passed over, without a header nothing is accepted. */
    public static AcceptEncoding parse(@Nullable String header) {
        Map<String, Integer> weights = new HashMap<>();
        if (header != null && header.length() <= MAX_LENGTH) {
            for (String member : header.split(",", -1)) {
                Matcher matcher = MEMBER.matcher(member.strip());
                if (matcher.matches()) {
                    weights.put(name(matcher.group(1)), weight(matcher.group(2)));
                }
            }
        }
        return new AcceptEncoding(weights);
    }

    private static String name(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        return lower.equals("x-gzip") ? Coding.GZIP.token() : lower;
    }

    private static int weight(@Nullable String quality) {
        return quality == null ? FULL : (int) Math.round(Double.parseDouble(quality) * FULL);
    }

    /**
     * The best of the codings on offer; of equal ones, the first. Where none is accepted it is {@link Coding#IDENTITY},
     * even if that was refused: a readable answer serves better than none, and the RFC leaves it open.
     */
    public Coding choose(List<Coding> offered) {
        Coding best = Coding.IDENTITY;
        int bestWeight = 0;
        for (Coding coding : offered) {
            int weight = weight(coding);
            if (weight > bestWeight) {
                best = coding;
                bestWeight = weight;
            }
        }
        return best;
    }

    private int weight(Coding coding) {
        return weights.getOrDefault(coding.token(), weights.getOrDefault("*", 0));
    }
}
