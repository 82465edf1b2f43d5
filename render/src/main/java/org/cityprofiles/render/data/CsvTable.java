package org.cityprofiles.render.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV (RFC 4180). Mutable, for one table. */
final class CsvTable {
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");
    /** What a spreadsheet takes for the beginning of a formula, in either width. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]", Pattern.DOTALL);

    private final StringBuilder out = new StringBuilder();

    void row(List<? extends @Nullable String> cells) {
        String separator = "";
        for (String cell : cells) {
            out.append(separator).append(cell == null ? "" : quoted(harmless(cell)));
            separator = ",";
        }
        out.append("\r\n");
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    byte[] toByteArray() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
