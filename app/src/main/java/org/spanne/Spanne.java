package org.spanne;

import org.spanne.start.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The server. What is started, and on which database, is decided by {@link CommandLine}. */
@SpringBootApplication
@Modulithic(systemName = "Spanne")
public class Spanne {

    /** Runs {@code serve}, {@code demo} or {@code import}; a finished command ends the process with its exit code. */
    public static void main(String[] args) {
        int code = CommandLine.run(Spanne.class, args);
        if (code != CommandLine.KEEPS_RUNNING) {
            System.exit(code);
        }
    }
}
