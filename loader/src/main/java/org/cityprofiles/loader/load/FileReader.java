package org.cityprofiles.loader.load;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.loader.json.JsonScanner;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Report;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.problem.ProblemCode;
import org.cityprofiles.loader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Takes files from bytes to documents, one after the other; keeps its buffers. Not thread-safe: one for each thread. */
final class FileReader {
    private final Settings settings;
    private final Stages stages = Stages.shared();
    private final JsonScanner scanner;

    FileReader(Settings settings) {
        this.settings = settings;
        this.scanner = new JsonScanner(settings.limits().depth());
    }

    /** The documents of a file whose kind is known. */
    FileOutcome documents(SourceFile file, DocumentKind kind) {
        return documents(file, tree -> Optional.of(kind));
    }

    /** The documents of a file whose kind is to be found in its tree. */
    FileOutcome documents(SourceFile file, Function<JsonTree, Optional<DocumentKind>> kindOf) {
        return read(file, reading -> {
            Optional<DocumentKind> kind = kindOf.apply(reading.tree());
            kind.ifPresentOrElse(reading::documents, reading::unknownKind);
        });
    }

    /** What the catalogue says of itself. */
    FileOutcome info(SourceFile file) {
        return read(file, FileReading::info);
    }

    private FileOutcome read(SourceFile file, Consumer<FileReading> stage) {
        byte[] bytes;
        try {
            bytes = file.content().read();
        } catch (ZipException damaged) {
            return failed(file, ProblemCode.DAMAGED_ARCHIVE, Phrase.of("damaged-archive"));
        } catch (AccessDeniedException refused) {
            return failed(file, ProblemCode.UNREADABLE, Phrase.of("unreadable.no-permission"));
        } catch (IOException unreadable) {
            return failed(file, ProblemCode.UNREADABLE, Phrase.of("unreadable"));
        }
        int most = settings.limits().bytesPerFile();
        if (bytes.length > most) {
            return failed(file, ProblemCode.TOO_LARGE, Phrase.of("too-large", most, bytes.length));
        }
        JsonTree tree = scanner.scan(bytes);
        Report report = new Report(
                file.name(), tree, settings.messages(), settings.limits().problemsPerFile());
        FileReading reading = new FileReading(file, tree, report, settings.limits(), stages);
        tree.faults().forEach(report::add);
        if (tree.isComplete()) {
            stage.accept(reading);
        }
        return reading.outcome();
    }

    private FileOutcome failed(SourceFile file, ProblemCode code, Phrase message) {
        Problem problem = new Told(settings.messages()).problem(code, file.name(), message, null);
        @Nullable DocumentKind kind = Kinds.ofPath(file.path()).orElse(null);
        return new FileOutcome(List.of(), List.of(), null, Set.of(), kind, List.of(problem));
    }
}
