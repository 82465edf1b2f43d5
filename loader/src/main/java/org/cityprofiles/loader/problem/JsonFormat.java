package org.cityprofiles.loader.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints problems as one JSON object: {@code {"problems":[…],"documents":n}}, with the fields of {@link Problem}. */
public final class JsonFormat {
    private JsonFormat() {}

    /** The problems in their order and the number of documents loaded; ASCII only, ended by a line feed. */
    public static String format(List<Problem> problems, int documents) {
        StringBuilder out = new StringBuilder("{\"problems\":[");
        String separator = "\n";
        for (Problem problem : problems) {
            append(out.append(separator), problem);
            separator = ",\n";
        }
        return out.append("],\"documents\":").append(documents).append("}\n").toString();
    }

    private static void append(StringBuilder out, Problem problem) {
        field(out.append('{'), "code", problem.code().id());
        field(out.append(','), "severity", problem.severity().word());
        field(out.append(','), "source", problem.source());
        field(out.append(','), "pointer", problem.pointer());
        out.append(",\"line\":").append(problem.line());
        out.append(",\"column\":").append(problem.column()).append(',');
        field(out, "message", problem.message());
        field(out.append(','), "hint", problem.hint());
        out.append('}');
    }

    private static void field(StringBuilder out, String name, @Nullable String value) {
        out.append('"').append(name).append("\":");
        if (value == null) {
            out.append("null");
        } else {
            out.append('"');
            value.chars().forEach(unit -> unit(out, (char) unit));
            out.append('"');
        }
    }

    private static void unit(StringBuilder out, char unit) {
        if (unit == '"' || unit == '\\') {
            out.append('\\').append(unit);
        } else if (unit < ' ' || unit > '~') {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        } else {
            out.append(unit);
        }
    }
}
