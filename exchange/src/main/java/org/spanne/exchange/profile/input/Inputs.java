package org.spanne.exchange.profile.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.issue.UnreadableTable;
import org.spanne.exchange.profile.definition.Source;
import org.spanne.exchange.source.FolderSource;
import org.spanne.exchange.source.SourceTable;

/** The files that a profile is applied to, and which of them are its sources. */
public final class Inputs {

    private final String profile;
    private final Limits limits;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<SourceTable> taken = new LinkedHashSet<>();
    private final List<Issue> issues = new ArrayList<>();

    /** A file under the name of the folder that was handed in. */
    private record Entry(String folder, SourceTable table) {
        String path() {
            return folder + "/" + table.path();
        }
    }

    /**
     * @param profile the name of the profile, for messages
     * @param folders what was handed in
     */
    public Inputs(String profile, List<FolderSource> folders, Limits limits) {
        this.profile = profile;
        this.limits = limits;
        for (FolderSource folder : folders) {
            String name =
                    String.valueOf(folder.path().toAbsolutePath().normalize().getFileName());
            folder.tables().forEach(table -> entries.add(new Entry(name, table)));
            issues.addAll(folder.issues());
        }
    }

    /** What was found wrong or worth saying about the files. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** The files that are a source of the profile, those preferred first; none where the export lacks it. */
    public List<SourceFile> find(Source source) {
        List<SourceFile> fitting = new ArrayList<>();
        Set<Entry> seen = new LinkedHashSet<>();
        for (String written : source.files()) {
            PathPattern pattern = new PathPattern(written);
            for (Entry entry : entries) {
                if (pattern.fits(entry.path()) && seen.add(entry)) {
                    fitting(source, entry.table()).ifPresent(fitting::add);
                }
            }
        }
        List<SourceFile> chosen = source.need().every() ? fitting : fitting.subList(0, Math.min(1, fitting.size()));
        if (chosen.size() < fitting.size()) {
            issues.add(severalFit(source, fitting));
        }
        chosen.forEach(file -> taken.add(file.table()));
        return List.copyOf(chosen);
    }

    private Issue severalFit(Source source, List<SourceFile> fitting) {
        String others = fitting.stream().skip(1).map(SourceFile::place).collect(Collectors.joining(", "));
        return Issue.ofFile(
                IssueCode.MAPPING_FILE_CHOSEN,
                fitting.getFirst().place(),
                Map.of("source", source.name(), "profile", profile, "others", others));
    }

    private Optional<SourceFile> fitting(Source source, SourceTable table) {
        try {
            return SourceFile.fitting(source, table, limits.cellChars());
        } catch (UnreadableTable unreadable) {
            issues.add(unreadable.issue());
        } catch (IOException unreadable) {
            issues.add(Issue.ofFile(
                    IssueCode.FILE_UNREADABLE,
                    table.place(),
                    Map.of("reason", String.valueOf(unreadable.getMessage()))));
        }
        return Optional.empty();
    }

    /** Says which files no source has taken, in one sentence for each folder. */
    public List<Issue> unused() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!taken.contains(entry.table())) {
                files.computeIfAbsent(entry.folder(), _ -> new ArrayList<>())
                        .add(entry.table().path());
            }
        }
        return files.entrySet().stream()
                .map(folder -> Issue.ofFile(
                        IssueCode.MAPPING_FILES_UNUSED,
                        folder.getKey(),
                        Map.of("profile", profile, "files", String.join(", ", folder.getValue()))))
                .toList();
    }
}
