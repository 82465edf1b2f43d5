package org.cityprofiles.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the program: its exit status and what it printed, with line feeds only. */
record Run(int status, String out, String err) {
    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(status, plain(out), plain(err));
    }

    private static String plain(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
