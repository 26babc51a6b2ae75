package org.spanne.start;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a command of the command line does once the application stands. The module that can do it declares the bean. */
public interface Action {

    /** The command as it is typed: {@code import}. */
    String command();

    /**
     * Does what was asked for and returns when it is done.
     *
     * @return 0 done, 1 failed in part or in whole, 2 nothing that could be worked with
     */
    int run(Call call);

    /**
     * What was typed, and where answers go.
     *
     * @param data the data folder
     * @param inputs files and folders, in the order typed
     * @param profile name or file of a source profile; null for none
     * @param language language of what is printed
     * @param out takes the result
     * @param progress takes progress and complaints
     */
    record Call(
            Path data,
            List<Path> inputs,
            @Nullable String profile,
            Locale language,
            PrintStream out,
            PrintStream progress) {
        public Call {
            inputs = List.copyOf(inputs);
        }
    }
}
