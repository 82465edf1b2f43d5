package org.cityprofiles.servlet.http;

import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A weak entity tag (RFC 9110, 8.8.3): a hash of the bytes before any coding, so that all codings share it and all
 * servers agree. Immutable.
 *
 * @param value as it stands in headers, such as {@code W/"iJBr2ZG9nCkNdHbe7L5zvg"}
 */
public record EntityTag(String value) {
    private static final Pattern LISTED =
            Pattern.compile("[ \\t,]*(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")(?=[ \\t,]|$)");
    private static final int HASH_BYTES = 16;

    /** The tag of these bytes. */
    public static EntityTag of(byte[] bytes) {
        byte[] hash = Arrays.copyOf(Digest.SHA_256.of(bytes), HASH_BYTES);
        return new EntityTag("W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"');
    }

    /**
     * Whether a client says that it has this representation (RFC 9110, 13.1.2, weak comparison). What follows the
     * first thing that is no entity tag is passed over.
     *
     * @param ifNoneMatch the header: {@code *} or a list of tags; null = it was not sent
     */
    public boolean matches(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null || ifNoneMatch.strip().equals("*")) {
            return ifNoneMatch != null;
        }
        String own = value.substring("W/".length());
        Matcher listed = LISTED.matcher(ifNoneMatch);
        int end = ifNoneMatch.length();
        for (int at = 0; listed.region(at, end).lookingAt(); at = listed.end()) {
            if (listed.group(1).equals(own)) {
                return true;
            }
        }
        return false;
    }
}
