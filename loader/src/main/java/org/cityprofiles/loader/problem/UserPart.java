package org.cityprofiles.loader.problem;

/**
 * Hides the part before the host of an address, where a name and a password may stand: problems are printed, sent and kept
 * in logs. In doubt too much is hidden.
 */
public final class UserPart {
    private UserPart() {}

    /** The text with an ellipsis instead of the user part of its address, if it has one. */
    public static String hidden(String text) {
        int end = end(text);
        return end < 0 ? text : text.substring(0, start(text)) + '…' + text.substring(end);
    }

    /** A line of JSON, or another text of the same length: the user parts of the addresses in quotes are stars. */
    static String starred(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (String part : line.split("(?<=\")", -1)) {
            int end = end(part);
            int start = end < 0 ? 0 : start(part);
            out.append(part, 0, start).append("*".repeat(Math.max(0, end - start)));
            out.append(part, Math.max(0, end), part.length());
        }
        return out.toString();
    }

    /** The place of the sign @ that ends the user part, or -1. A password may itself hold / and @. */
    private static int end(String text) {
        int start = start(text);
        int authority = authority(text, start);
        int colon = text.indexOf(':', start);
        int at = text.lastIndexOf('@');
        if (at < start) {
            // of a shortened text the sign may be missing
            return start > 0 && text.endsWith("…") && colon >= 0 && colon < authority ? text.length() : -1;
        }
        boolean password = colon >= 0 && colon < Math.min(authority, at);
        if (start == 0) {
            return password && !isProse(text) ? at : -1;
        }
        return password || text.indexOf('@', start) < authority ? at : -1;
    }

    private static boolean isProse(String text) {
        return text.startsWith("mailto:") || text.chars().anyMatch(Character::isWhitespace);
    }

    private static int authority(String text, int start) {
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int start(String text) {
        int slashes = text.indexOf("//");
        int escaped = text.indexOf("\\/\\/");
        if (slashes >= 0) {
            return slashes + 2;
        }
        return escaped < 0 ? 0 : escaped + 4;
    }
}
