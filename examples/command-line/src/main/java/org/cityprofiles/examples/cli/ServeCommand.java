package org.cityprofiles.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.examples.server.EmbeddedServer;
import org.cityprofiles.examples.server.WorthOpening;
import org.cityprofiles.loader.RejectedCatalogueException;
import org.cityprofiles.loader.problem.TextFormat;
import org.cityprofiles.loader.source.Source;
import org.cityprofiles.servlet.LiveCatalogue;
import org.cityprofiles.servlet.WidgetHandler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves a catalogue until the process is stopped. */
@Command(
        name = "serve",
        description = "Serves a catalogue to browsers until it is stopped with Ctrl-C.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 1:the catalogue has problems", " 2:it cannot be read, or the port is in use"})
final class ServeCommand implements Callable<Integer> {
    private static final int MOST_PORT = 65_535;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATH", description = "A catalogue: a folder or a zip archive.")
    private Path path = Path.of("");

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port (default 8080; 0 = any free one).")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "The interface (default 127.0.0.1, reached from this machine only; 0.0.0.0 = all).")
    private String host = "";

    @Option(
            names = "--watch",
            description = "Load the catalogue again when a file changes; a faulty one keeps its last good form.")
    private boolean watch;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > MOST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "--port: expected a number from 0 to " + MOST_PORT + ", found " + port);
        }
        PrintWriter err = spec.commandLine().getErr();
        try (LiveCatalogue live = LiveCatalogue.load(path, text -> print(err, text + System.lineSeparator()))) {
            print(err, TextFormat.withSourceLines(Source.of(path)).format(live.warnings()));
            return serve(live, err);
        } catch (RejectedCatalogueException e) {
            print(err, TextFormat.withSourceLines(Source.of(path)).format(e.problems()));
            return ExitStatus.PROBLEMS;
        }
    }

    private static void print(PrintWriter writer, String text) {
        writer.print(text);
        writer.flush();
    }

    private int serve(LiveCatalogue live, PrintWriter err) throws IOException, InterruptedException {
        Catalogue catalogue = live.catalogue();
        WidgetHandler handler = WidgetHandler.of(catalogue);
        try (EmbeddedServer server = EmbeddedServer.start(handler, host, port)) {
            if (watch) {
                live.keepFresh(handler, PAUSE);
            } else {
                live.close();
            }
            PrintWriter out = spec.commandLine().getOut();
            out.printf("%d documents at %s%n", catalogue.documents().size(), server.address());
            WorthOpening.pages(catalogue)
                    .forEach(page -> out.println("  " + server.address().resolve(page)));
            out.flush();
            server.join();
            return ExitStatus.CLEAN;
        } catch (BindException e) {
            err.println("cannot listen on " + host + ", port " + port
                    + ": there is no such interface, or the port is in use or not allowed; choose others with"
                    + " --host=NAME and --port=N (0 = any free one)");
            return ExitStatus.USAGE;
        }
    }
}
