package org.cityprofiles.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.cityprofiles.examples.server.Quiet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code cityprofiles}. */
@Command(
        name = "cityprofiles",
        description = "Checks and serves catalogues of city profiles.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {ValidateCommand.class, ServeCommand.class},
        footer = {
            "",
            "Examples:",
            "  cityprofiles validate examples/catalogue",
            "  cityprofiles validate --kind=place my-town.json",
            "  cityprofiles serve examples/catalogue --port=8080"
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** Runs a command and ends with its status. */
    public static void main(String[] arguments) {
        Quiet.libraries();
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(fault -> ExitStatus.USAGE)
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    command.getErr().println("cityprofiles: " + Complaint.about(fault));
                    return ExitStatus.USAGE;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: validate or serve.");
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"cityprofiles " + (version == null ? "(not packaged)" : version)};
        }
    }
}
