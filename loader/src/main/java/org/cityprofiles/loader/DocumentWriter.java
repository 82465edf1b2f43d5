package org.cityprofiles.loader;

import java.nio.charset.StandardCharsets;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.loader.write.RecordWriter;

/**
 * Writes documents as JSON that loads to an equal document: keys in the order of the model, two spaces of indent, a line
 * feed at the end; equal documents give equal text. Stateless and thread-safe.
 */
public final class DocumentWriter {
    private DocumentWriter() {}

    /** The JSON of a document. */
    public static String toJson(Document document) {
        return RecordWriter.write((Record) document);
    }

    /** The JSON of {@code catalogue.json}. */
    public static String toJson(CatalogueInfo info) {
        return RecordWriter.write(info);
    }

    /** The JSON of a document in UTF-8. */
    public static byte[] toBytes(Document document) {
        return toJson(document).getBytes(StandardCharsets.UTF_8);
    }
}
