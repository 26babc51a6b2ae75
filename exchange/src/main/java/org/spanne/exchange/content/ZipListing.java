package org.spanne.exchange.content;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;

/** Looks through the directory of a zip archive before anything is unpacked. */
final class ZipListing {

    private final Path archive;
    private final String place;
    private final Limits limits;
    private final List<Content> files = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private long total;

    ZipListing(Path archive, Limits limits) {
        this.archive = archive;
        this.place = Contents.name(archive);
        this.limits = limits;
    }

    Contents contents() {
        try {
            return list(StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return listWithOldNames(e);
        } catch (IOException e) {
            return Contents.none(FileContent.unreadable(place, e));
        }
    }

    /** Zips made by older Windows programs name their entries in the code page of DOS. */
    private Contents listWithOldNames(ZipException first) {
        try {
            return list(Charset.forName("IBM437"));
        } catch (IOException e) {
            return Contents.none(BoundedStream.damaged(place, first));
        }
    }

    private Contents list(Charset names) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile(), names)) {
            if (zip.size() > limits.entries()) {
                return Contents.none(
                        Issue.ofFile(IssueCode.ARCHIVE_TOO_LARGE, place, Map.of("limit", limits.entries() + " files")));
            }
            zip.stream().forEach(entry -> take(entry, names));
        }
        if (total > limits.totalBytes()) {
            return Contents.none(BoundedStream.tooLarge(place, limits.totalBytes()));
        }
        files.sort(Comparator.comparing(Content::path));
        return new Contents(files, issues);
    }

    private void take(ZipEntry entry, Charset names) {
        String name = entry.getName();
        if (outside(name)) {
            issues.add(Issue.ofFile(IssueCode.ARCHIVE_PATH_OUTSIDE, place, Map.of("entry", name)));
        } else if (entry.isDirectory() || !visible(name)) {
            return;
        } else if (archive(name)) {
            issues.add(Issue.ofFile(IssueCode.ARCHIVE_NESTED, place, Map.of("entry", name)));
        } else {
            long bound = limits.unpacked(entry.getCompressedSize());
            total += entry.getSize();
            if (entry.getSize() > bound) {
                issues.add(BoundedStream.tooLarge(name, bound));
            } else {
                files.add(new ZipContent(archive, names, name, entry.getSize(), bound));
            }
        }
    }

    private static boolean outside(String name) {
        String path = name.replace('\\', '/');
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        return path.startsWith("/") || drive || ("/" + path + "/").contains("/../");
    }

    /** Whether a person put it there: no part of the path starts with a dot, {@code ~$} or {@code __MACOSX}. */
    static boolean visible(String path) {
        String parts = "/" + path;
        return !parts.contains("/.") && !parts.contains("/~$") && !parts.startsWith("/__MACOSX/");
    }

    static boolean tabular(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".csv.gz");
    }

    private static boolean archive(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".zip")
                || name.endsWith(".xlsx")
                || name.endsWith(".7z")
                || name.endsWith(".rar")
                || name.endsWith(".tar")
                || name.endsWith(".tgz")
                || name.endsWith(".tar.gz");
    }
}
