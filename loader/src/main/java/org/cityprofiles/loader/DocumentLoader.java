package org.cityprofiles.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.loader.load.DocumentLoading;
import org.cityprofiles.loader.load.Settings;
import org.cityprofiles.loader.source.Limits;
import org.cityprofiles.loader.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Loads single documents with all checks but those between documents. Immutable and thread-safe; {@code with} methods give
 * a changed copy.
 *
 * <pre>{@code
 * DocumentResult result = DocumentLoader.create().load(json, DocumentKind.PLACE);
 * }</pre>
 */
public final class DocumentLoader {
    private static final String MEMORY = "document.json";

    private final Settings settings;

    private DocumentLoader(Settings settings) {
        this.settings = settings;
    }

    /** A loader with the default limits and English messages. */
    public static DocumentLoader create() {
        return new DocumentLoader(Settings.DEFAULT);
    }

    /** With other limits on what is read. */
    public DocumentLoader withLimits(Limits limits) {
        return new DocumentLoader(settings.withLimits(limits));
    }

    /** With messages in this language where there are any (en, it), else in English. */
    public DocumentLoader withLanguage(Locale language) {
        return new DocumentLoader(settings.withLanguage(language));
    }

    /** Loads a file; its kind is told by the folder it stands in, or by its {@code $schema}. */
    public DocumentResult load(Path file) throws IOException {
        return load(Source.of(file), null);
    }

    /** Loads a file of a kind, which counts only where the folder tells none. */
    public DocumentResult load(Path file, DocumentKind kind) throws IOException {
        return load(Source.of(file), kind);
    }

    /** Loads a stream, which is read to its end and not closed. */
    public DocumentResult load(InputStream json, DocumentKind kind) throws IOException {
        return load(Source.stream(MEMORY, json), kind);
    }

    /** Loads a text. */
    public DocumentResult load(String json, DocumentKind kind) {
        try {
            return load(Source.text(MEMORY, json), kind);
        } catch (IOException fault) {
            throw new UncheckedIOException("memory does not fail", fault);
        }
    }

    /** Loads every file of a source; the kind counts only where no folder tells one. */
    public DocumentResult load(Source source, @Nullable DocumentKind kind) throws IOException {
        DocumentLoading.Outcome outcome = DocumentLoading.load(source, kind, settings);
        return new DocumentResult(outcome.documents(), outcome.info(), outcome.problems());
    }
}
