package org.spanne.intake.arrival;

import java.nio.file.Path;
import java.util.List;

/** What became of files that somebody wanted to bring in. */
public sealed interface Arrival {

    /**
     * They can be read.
     *
     * @param title how a person calls them
     * @param inputs the files and folders to read
     */
    record Ready(String title, List<Path> inputs) implements Arrival {
        public Ready {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * They are not let in.
     *
     * @param key message that says why and what to do
     * @param arguments what the message names
     */
    record Refused(String key, List<String> arguments) implements Arrival {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        static Refused because(String key, String... arguments) {
            return new Refused(key, List.of(arguments));
        }
    }
}
