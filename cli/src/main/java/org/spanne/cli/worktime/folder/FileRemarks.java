package org.spanne.cli.worktime.folder;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.Issue;

/** What could not be used of one file: how much, and the first of it, so that a broken file does not flood the screen. */
final class FileRemarks implements Consumer<Issue> {

    private final String path;
    private long count;
    private @Nullable String first;

    FileRemarks(String path) {
        this.path = path;
    }

    @Override
    public void accept(Issue issue) {
        add(issue.line(), issue.sentence(Locale.ENGLISH));
    }

    /**
     * Notes a fault.
     *
     * @param line where, from 1; 0 for the file as a whole
     */
    void add(long line, String sentence) {
        count++;
        if (first == null) {
            first = (line > 0 ? ", line " + line + ": " : ": ") + sentence;
        }
    }

    boolean areNone() {
        return count == 0;
    }

    void tell(Consumer<String> remarks) {
        if (count > 0) {
            remarks.accept(path + first + (count > 1 ? " (and " + (count - 1) + " more)" : ""));
        }
    }
}
