package org.spanne.cli.progress;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.spanne.exchange.check.Progress;

/** One line on standard error that is written over as the check goes on; nothing where that is no terminal. */
public final class ProgressLine implements Progress {

    private static final long NANOS_BETWEEN = 200_000_000;
    private static final int WIDTH = 79;

    private final PrintWriter err;
    private final boolean terminal =
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    private long last = System.nanoTime();
    private boolean shown;

    /** Starts a line on a command's standard error. */
    public ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(Step step) {
        long now = System.nanoTime();
        if (!terminal || now - last < NANOS_BETWEEN) {
            return;
        }
        last = now;
        shown = true;
        String share = step.totalBytes() == 0 ? "" : 100 * step.bytes() / step.totalBytes() + " %  ";
        line("%s%s  %,d".formatted(share, step.place(), step.rows()));
    }

    /** Takes the line away, if it was ever shown. */
    public void clear() {
        if (shown) {
            line("");
            err.print("\r");
            err.flush();
        }
    }

    private void line(String text) {
        err.printf(Locale.ROOT, "\r%-" + WIDTH + "." + WIDTH + "s", text);
        err.flush();
    }
}
