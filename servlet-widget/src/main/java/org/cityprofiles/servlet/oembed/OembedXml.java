package org.cityprofiles.servlet.oembed;

import java.util.Map;

/** Writes the fields of an answer as XML 1.0: the same texts as in JSON, but for characters that XML cannot hold. */
final class OembedXml {
    private static final int REPLACEMENT = 0xFFFD;

    private OembedXml() {}

    static String of(Map<String, Object> fields) {
        StringBuilder out =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>");
        fields.forEach((name, value) -> {
            out.append('<').append(name).append('>');
            escape(out, value.toString());
            out.append("</").append(name).append('>');
        });
        return out.append("</oembed>\n").toString();
    }

    private static void escape(StringBuilder out, String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(isAllowed(point) ? point : REPLACEMENT);
            }
        });
    }

    /** XML 1.0, production 2; a bare carriage return would be read as a line feed. */
    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point < 0xD800)
                || (point >= 0xE000 && point < 0xFFFE)
                || point >= 0x10000;
    }
}
