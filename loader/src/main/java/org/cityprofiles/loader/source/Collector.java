package org.cityprofiles.loader.source;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cityprofiles.loader.problem.ProblemCode;

/** Gathers a listing and keeps it within the limits on size and number. */
final class Collector {
    private final String source;
    private final Limits limits;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long total;
    private boolean full;

    Collector(String source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    static boolean isJson(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    void add(SourceFile file) {
        if (full) {
            return;
        }
        if (file.size() > limits.bytesPerFile()) {
            refuse(ProblemCode.TOO_LARGE, file.name(), "too-large", limits.bytesPerFile(), file.size());
            return;
        }
        total += file.size();
        if (total > limits.totalBytes()) {
            stop(ProblemCode.TOO_LARGE, "too-large.total", limits.totalBytes());
        } else if (files.size() == limits.files()) {
            stop(ProblemCode.TOO_MANY_FILES, "too-many-files", limits.files());
        } else {
            files.add(file);
        }
    }

    void refuse(ProblemCode code, String name, String key, Object... arguments) {
        refusals.add(Refusal.of(code, name, key, arguments));
    }

    /** Refuses the source as a whole: nothing more is taken from it. */
    void stop(ProblemCode code, String key, Object... arguments) {
        full = true;
        refuse(code, source, key, arguments);
    }

    boolean isFull() {
        return full;
    }

    Listing listing(Closeable open) {
        return new Listing(source, files, refusals, open);
    }
}
