package org.cityprofiles.render.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads a file of ours, without the comments and the white space that no reader's browser needs. */
final class CssFile {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LAYOUT = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile(" ?([{};,>]) ?|(:) | (?=!)");

    private CssFile() {}

    static String packed(String name) {

        String file = name + ".css";
        try (InputStream stream = Objects.requireNonNull(CssFile.class.getResourceAsStream(file), file)) {
            return pack(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String pack(String written) {
        String bare = LAYOUT.matcher(COMMENT.matcher(written).replaceAll("")).replaceAll(" ");
        return AROUND.matcher(bare).replaceAll("$1$2").replace(";}", "}").strip();
    }
}
