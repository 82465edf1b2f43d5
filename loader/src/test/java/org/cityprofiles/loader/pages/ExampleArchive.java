package org.cityprofiles.loader.pages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive that may hold a name twice, which Java's own writer refuses to make. */
final class ExampleArchive {
    private static final char TWIN = '~';

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** Adds an entry, ASCII in its name, beside one of the same name that is there already. */
    void add(String name, byte[] content) {
        entries.put(entries.containsKey(name) ? twin(name) : name, content);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        String bytes = out.toString(ISO_8859_1);
        for (String name : entries.keySet()) {
            bytes = bytes.replace(twin(name), name);
        }
        return bytes.getBytes(ISO_8859_1);
    }

    private static String twin(String name) {
        return name.substring(0, name.length() - 1) + TWIN;
    }
}
