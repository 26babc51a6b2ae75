package org.spanne.exchange.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;

/** A file on disk. */
public record FileContent(Path file, String path) implements Content {

    @Override
    public long bytes() {
        return file.toFile().length();
    }

    @Override
    public InputStream open() throws IOException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new IOException("no regular file");
            }
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UnreadableTable(unreadable(path, e));
        }
    }

    /** Why a file could not be read. */
    public static Issue unreadable(String place, Exception fault) {
        return Issue.ofFile(IssueCode.FILE_UNREADABLE, place, Map.of("reason", reason(fault)));
    }

    private static String reason(Exception fault) {
        boolean denied = fault instanceof AccessDeniedException || fault.getCause() instanceof AccessDeniedException;
        return denied ? "access denied" : String.valueOf(fault.getMessage());
    }
}
