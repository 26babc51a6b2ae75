package org.spanne.cli.rows;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the rows of a file; the first few are kept, the others counted. */
public final class Complaints {

    private static final int KEPT = 10;
    private static final int SHOWN = 60;

    private final List<String> first = new ArrayList<>();
    private long count;

    /**
     * Complains of a row.
     *
     * @param line the line of the file that it begins on
     * @param what the rule that is broken and what to do, after the column and its value
     */
    public void add(long line, String column, String value, String what) {
        if (count++ < KEPT) {
            String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
            first.add("row %d: %s '%s' %s".formatted(line, column, shown, what));
        }
    }

    /** Refuses the file if there was anything to complain of. */
    public void refuseIfAny() {
        if (count > first.size()) {
            first.add("and %d more".formatted(count - first.size()));
        }
        if (count > 0) {
            throw Refusal.ofData(String.join(System.lineSeparator(), first));
        }
    }
}
