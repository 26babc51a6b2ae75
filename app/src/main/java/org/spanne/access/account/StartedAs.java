package org.spanne.access.account;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By which command the program was started. The start puts these properties above all others, so nothing else sets them. */
@Component
public class StartedAs {

    private final String command;
    private final @Nullable Path dataFolder;

    StartedAs(@Value("${spanne.command:}") String command, @Value("${spanne.data-folder:}") String dataFolder) {
        this.command = command;
        this.dataFolder = dataFolder.isEmpty() ? null : Path.of(dataFolder);
    }

    /** Whether it is the demo, in which sample accounts are let in without a password. */
    public boolean demo() {
        return command.equals("demo");
    }

    /** Whether it serves a real company. */
    public boolean serve() {
        return command.equals("serve");
    }

    /** The folder of the own database; null for a database of somebody else's. */
    public @Nullable Path dataFolder() {
        return dataFolder;
    }
}
