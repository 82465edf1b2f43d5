package org.cityprofiles.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.loader.DocumentLoader;
import org.cityprofiles.loader.DocumentResult;
import org.cityprofiles.loader.LoadResult;
import org.cityprofiles.loader.problem.JsonFormat;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.problem.TextFormat;
import org.cityprofiles.loader.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks catalogues and documents, and prints every problem. */
@Command(
        name = "validate",
        description = {
            "Checks catalogues and single documents, and prints every problem with its line and column.",
            "A folder or zip archive is checked as a whole, with all references; a single file by itself."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:no problem, or warnings only",
            " 1:problems",
            " 2:the command cannot be understood, or something cannot be read"
        })
final class ValidateCommand implements Callable<Integer> {
    private enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A catalogue (folder or zip archive) or a document.")
    private List<Path> paths = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "The kind of a document that lies in no folder that tells it: ${COMPLETION-CANDIDATES}.")
    private @Nullable String kind;

    @Option(names = "--format", defaultValue = "TEXT", description = "text (default) or json.")
    private Format format = Format.TEXT;

    @Option(
            names = "--lenient",
            description = "Leave out the documents at fault, and say so; they still count as problems.")
    private boolean lenient;

    @Option(names = "--lang", defaultValue = "EN", description = "The language of the messages: en (default) or it.")
    private MessageLanguage language = MessageLanguage.EN;

    @Override
    public Integer call() throws IOException {
        DocumentKind given = kind == null ? null : kindNamed(kind);
        List<Report> reports = new ArrayList<>();
        for (Path path : paths) {
            reports.add(check(path, given));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(JsonFormat.format(Report.problems(reports), Report.documents(reports)));
        } else {
            printText(out, reports);
        }
        out.flush();
        return reports.stream().anyMatch(Report::blocked) ? ExitStatus.PROBLEMS : ExitStatus.CLEAN;
    }

    private DocumentKind kindNamed(String word) {
        return FixedWord.find(DocumentKind.class, word.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--kind: expected one of " + String.join(", ", new Kinds()) + ", found \"" + word + "\""));
    }

    private Report check(Path path, @Nullable DocumentKind given) throws IOException {
        Source source = Source.of(path);
        if (isCatalogue(path)) {
            CatalogueLoader loader = lenient ? CatalogueLoader.lenient() : CatalogueLoader.strict();
            LoadResult result = loader.withLanguage(language.toLocale()).load(source);
            return new Report(source, result.problems(), result.documents());
        }
        DocumentKind fallback = given != null ? given : folderKind(path).orElse(null);
        DocumentResult result =
                DocumentLoader.create().withLanguage(language.toLocale()).load(source, fallback);
        return new Report(source, result.problems(), result.documents().size());
    }

    /** A folder is a catalogue unless it is the folder of one kind. */
    private static boolean isCatalogue(Path path) {
        boolean archive = path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        return archive || (Files.isDirectory(path) && folderKind(path).isEmpty());
    }

    private static Optional<DocumentKind> folderKind(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path folder = Files.isDirectory(path) ? absolute : absolute.getParent();
        String name = folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
        boolean catalogue = folder != null && Files.exists(folder.resolve("catalogue.json"));
        return Arrays.stream(DocumentKind.values())
                .filter(candidate -> !catalogue && candidate.folder().equals(name))
                .findFirst();
    }

    private void printText(PrintWriter out, List<Report> reports) throws IOException {
        for (Report report : reports) {
            out.print(TextFormat.withSourceLines(report.source()).format(report.problems()));
        }
        out.println(Summary.of(Report.problems(reports), Report.documents(reports), language));
    }

    /** The words for the kinds. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words().iterator();
        }

        private static Stream<String> words() {
            return Arrays.stream(DocumentKind.values()).map(DocumentKind::word);
        }
    }

    /** The last line of a report. */
    private static final class Summary {
        static String of(List<Problem> problems, int documents, MessageLanguage language) {
            long errors = problems.stream().filter(Problem::blocks).count();
            long warnings = problems.size() - errors;
            return switch (language) {
                case EN ->
                    "%d %s, %d %s in %d %s"
                            .formatted(
                                    errors, errors == 1 ? "problem" : "problems",
                                    warnings, warnings == 1 ? "warning" : "warnings",
                                    documents, documents == 1 ? "document" : "documents");
                case IT ->
                    "%d %s, %d %s in %d %s"
                            .formatted(
                                    errors, errors == 1 ? "problema" : "problemi",
                                    warnings, warnings == 1 ? "avviso" : "avvisi",
                                    documents, documents == 1 ? "documento" : "documenti");
            };
        }
    }
}
