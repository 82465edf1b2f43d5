package org.cityprofiles.loader.pages;

import java.util.List;
import org.cityprofiles.loader.source.Limits;

/** How an example is loaded; read from its blocks called {@code settings}. */
record ExampleSettings(Limits limits, boolean lenient, boolean alone, String load) {
    private static final ExampleSettings NONE = new ExampleSettings(Limits.DEFAULT, false, false, "");

    static ExampleSettings of(List<Fence> fences) {
        ExampleSettings settings = NONE;
        for (Fence fence : fences) {
            if (fence.recipe().equals("settings")) {
                for (String line : fence.body().lines().toList()) {
                    String[] setting = line.split(" = ", 2);
                    settings = settings.with(setting[0], setting[1]);
                }
            }
        }
        return settings;
    }

    private ExampleSettings with(String key, String value) {
        return switch (key) {
            case "lenient" -> new ExampleSettings(limits, Boolean.parseBoolean(value), alone, load);
            case "alone" -> new ExampleSettings(limits, lenient, Boolean.parseBoolean(value), load);
            case "load" -> new ExampleSettings(limits, lenient, alone, value);
            default -> new ExampleSettings(limit(key, Integer.parseInt(value)), lenient, alone, load);
        };
    }

    private Limits limit(String key, int value) {
        return switch (key) {
            case "bytesPerFile" -> limits.withBytesPerFile(value);
            case "totalBytes" -> limits.withTotalBytes(value);
            case "files" -> limits.withFiles(value);
            case "depth" -> limits.withDepth(value);
            case "textLength" -> limits.withTextLength(value);
            case "archiveEntries" -> limits.withArchiveEntries(value);
            case "expansion" -> limits.withExpansion(value);
            case "problemsPerFile" -> limits.withProblemsPerFile(value);
            default -> throw new IllegalArgumentException("no setting " + key);
        };
    }
}
