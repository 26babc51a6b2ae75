package org.spanne.intake.command;

import java.io.Console;
import java.io.PrintStream;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.spanne.intake.load.Listener;

/** Progress as a line that is written over on a terminal, and now and then as a line of its own elsewhere. */
final class ProgressLine implements Listener {

    private static final long ON_TERMINAL = 200_000_000L;
    private static final long ELSEWHERE = 5_000_000_000L;

    private final PrintStream out;
    private final UnaryOperator<String> words;
    private final boolean terminal = isTerminal(System.console());
    private long next = Long.MIN_VALUE;
    private boolean written;

    ProgressLine(PrintStream out, UnaryOperator<String> words) {
        this.out = out;
        this.words = words;
    }

    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    @Override
    public void at(long done, long total, String note) {
        long now = System.nanoTime();
        if (next != Long.MIN_VALUE && now - next < 0) {
            return;
        }
        next = now + (terminal ? ON_TERMINAL : ELSEWHERE);
        String share = total == 0 ? "" : " %3d %%".formatted(100 * done / total);
        if (terminal) {
            out.print("\r\033[K" + words.apply(note) + share);
            out.flush();
            written = true;
        } else {
            out.println(words.apply(note) + share);
        }
    }

    /** Clears the line, so that what follows begins on a fresh one. */
    void end() {
        if (written) {
            out.print("\r\033[K");
            out.flush();
        }
    }
}
