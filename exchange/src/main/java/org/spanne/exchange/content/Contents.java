package org.spanne.exchange.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;

/**
 * The files found, ordered by path, and what was found wrong with the folder or archive itself.
 *
 * @param files what can be read
 * @param issues what was left out, and why
 */
public record Contents(List<Content> files, List<Issue> issues) {

    private static final int DEPTH = 5;

    public Contents {
        files = List.copyOf(files);
        issues = List.copyOf(issues);
    }

    /** Nothing, for one reason. */
    public static Contents none(Issue issue) {
        return new Contents(List.of(), List.of(issue));
    }

    /** The files of a folder and its sub-folders; links to folders are not followed, hidden files not seen. */
    public static Contents ofFolder(Path folder, Limits limits) {
        try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
            List<Content> files = new ArrayList<>();
            paths.filter(path -> !path.equals(folder))
                    .map(path -> new FileContent(path, slashed(folder.relativize(path))))
                    .filter(file -> ZipListing.visible(file.path()))
                    .filter(file -> !Files.isDirectory(file.file()) || ZipListing.tabular(file.path()))
                    .sorted((one, other) -> one.path().compareTo(other.path()))
                    .limit(limits.entries() + 1L)
                    .forEach(files::add);
            return files.size() > limits.entries()
                    ? none(Issue.ofFile(
                            IssueCode.ARCHIVE_TOO_LARGE, name(folder), Map.of("limit", limits.entries() + " files")))
                    : new Contents(files, List.of());
        } catch (UncheckedIOException | IOException e) {
            return none(FileContent.unreadable(name(folder), e));
        }
    }

    /**
     * The entries of a zip archive, those left out that point outside it, unpack to too much or are archives
     * again.
     */
    public static Contents ofZip(Path archive, Limits limits) {
        return new ZipListing(archive, limits).contents();
    }

    /** The last part of a path, as a person knows it. */
    public static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private static String slashed(Path relative) {
        return relative.toString().replace('\\', '/');
    }
}
