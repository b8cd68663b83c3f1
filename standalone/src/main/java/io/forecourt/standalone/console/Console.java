package io.forecourt.standalone.console;

import java.io.PrintStream;

/** The terminal, or whatever stands in for it. */
public final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private String passing = "";

    /** @param terminal whether a person watches, so that a line may be written over */
    public Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    public static Console ofThisProcess() {
        java.io.Console console = System.console();
        return new Console(System.out, System.err, console != null && console.isTerminal());
    }

    public boolean isTerminal() {
        return terminal;
    }

    /** A result: to standard output. */
    public synchronized void line(String text) {
        clearPassing();
        out.println(text);
        out.flush();
    }

    /** What went wrong: to standard error. */
    public synchronized void problem(String text) {
        clearPassing();
        err.println(text);
        err.flush();
    }

    /** A line that the next one replaces; nothing when nobody watches. */
    public synchronized void passing(String text) {
        if (terminal && !text.equals(passing)) {
            clearPassing();
            out.print(text);
            out.flush();
            passing = text;
        }
    }

    private void clearPassing() {
        if (!passing.isEmpty()) {
            out.print("\r" + " ".repeat(passing.length()) + "\r");
            passing = "";
        }
    }
}
