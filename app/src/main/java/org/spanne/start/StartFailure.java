package org.spanne.start;

import java.io.IOException;
import java.net.SocketException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;

/** Why the program could not start, in a sentence for whoever started it. */
final class StartFailure {

    private StartFailure() {}

    /** What to say; nothing where it is a fault of ours, which the log has to tell. */
    static Optional<String> sentenceFor(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> sentence(cause).stream())
                .findFirst();
    }

    private static Optional<String> sentence(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case PortInUseException port ->
                        "Port " + port.getPort()
                                + " is in use. Stop what listens there, or choose another with --port.";
                    case WebServerException server
                    when server.getCause() instanceof SocketException refused ->
                        "The port cannot be opened: " + refused.getMessage()
                                + ". Maybe choose one above 1023 with --port, or another --server.address?";
                    case FlywayException tables
                    when !reachesNoDatabase(tables) ->
                        "The tables of the database cannot be brought up to date: " + firstLine(tables)
                                + " Maybe a newer Spanne has written them?";
                    case SQLException database
                    when !(database instanceof SQLTransientConnectionException) ->
                        "The database does not let Spanne in: " + firstLine(database)
                                + " Maybe look at SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD?";
                    case AccessDeniedException denied ->
                        "This user may not write to " + denied.getFile() + ". Choose another folder with --data.";
                    case FileAlreadyExistsException file ->
                        file.getFile() + " is a file and no data folder. Choose another with --data.";
                    case FileSystemException file ->
                        "The data folder cannot be used: " + file.getMessage() + ". Choose another with --data.";
                    case OwnDatabase.NotStarted database -> database.getMessage();
                    case IOException io -> "Reading or writing failed: " + io.getMessage();
                    default -> null;
                });
    }

    private static boolean reachesNoDatabase(Throwable thrown) {
        return thrown instanceof SQLTransientConnectionException
                || (thrown.getCause() != null && reachesNoDatabase(thrown.getCause()));
    }

    private static String firstLine(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
