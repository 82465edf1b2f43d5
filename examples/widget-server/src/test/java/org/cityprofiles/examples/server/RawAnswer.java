package org.cityprofiles.examples.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One answer as it came over the wire.
 *
 * @param status of HTTP
 * @param head the status line and the headers
 * @param body in ISO 8859-1, so that no byte is lost
 */
record RawAnswer(int status, String head, String body) {
    private static final String END = "\r\n\r\n";

    /**
     * The answers in what came over one connection; what is no answer of HTTP/1 fails.
     *
     * @param headOnly whether the answers have no bodies, since HEAD was asked
     */
    static List<RawAnswer> parse(String wire, boolean headOnly) {
        List<RawAnswer> answers = new ArrayList<>();
        String rest = wire;
        while (!rest.isEmpty()) {
            int end = rest.indexOf(END);
            if (!rest.matches("(?s)HTTP/1\\.[01] \\d\\d\\d .*") || end < 0) {
                throw new AssertionError("no answer of HTTP: " + rest);
            }
            String head = rest.substring(0, end + 2);
            int status = Integer.parseInt(head.substring(9, 12));
            boolean bodiless = headOnly || status == 204 || status == 304 || status < 200;
            int length = bodiless ? 0 : length(head);
            int from = end + END.length();
            answers.add(new RawAnswer(status, head, rest.substring(from, from + length)));
            rest = rest.substring(from + length);
        }
        return answers;
    }

    private static int length(String head) {
        return Integer.parseInt(header(head, "content-length").orElseThrow());
    }

    Optional<String> header(String name) {
        return header(head, name);
    }

    private static Optional<String> header(String head, String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /** What must be the same for all who ask the same. */
    String withoutDate() {
        return head.replaceAll("(?mi)^Date: .*\r\n", "") + body;
    }
}
