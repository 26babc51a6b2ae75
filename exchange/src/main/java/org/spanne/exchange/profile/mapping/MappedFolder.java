package org.spanne.exchange.profile.mapping;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.input.Inputs;
import org.spanne.exchange.profile.input.SourceFile;
import org.spanne.exchange.profile.lookup.Budget;
import org.spanne.exchange.profile.planning.QueryPlan;
import org.spanne.exchange.source.CalendarFile;
import org.spanne.exchange.source.Delivery;
import org.spanne.exchange.source.FolderSource;
import org.spanne.exchange.source.MailFile;
import org.spanne.exchange.source.RawTable;

/**
 * An export seen as a company folder through a profile. Rows stream from the file that drives a table; what is joined to it
 * is held in memory while the table is open, up to {@value #LOOKUP_MEGABYTES} MB.
 */
public final class MappedFolder {

    private static final int LOOKUP_MEGABYTES = 192;

    private final Profile profile;
    private final List<FolderSource> folders;
    private final List<MappedTable> tables;
    private final List<Issue> issues;

    private MappedFolder(Profile profile, List<FolderSource> folders, List<MappedTable> tables, List<Issue> issues) {
        this.profile = profile;
        this.folders = List.copyOf(folders);
        this.tables = List.copyOf(tables);
        this.issues = List.copyOf(issues);
    }

    /**
     * Finds the files of a profile in folders, zips, workbooks or single files, and binds its mappings to their columns.
     * Whatever the inputs are, nothing is thrown; what cannot be mapped stands in {@link #issues()}.
     */
    public static MappedFolder of(Profile profile, List<Path> inputs, Limits limits) {
        return of(profile, inputs, limits, (long) LOOKUP_MEGABYTES << 20);
    }

    /** @param lookupBytes what look-ups and groups of a table may take together */
    static MappedFolder of(Profile profile, List<Path> paths, Limits limits, long lookupBytes) {
        List<FolderSource> folders =
                paths.stream().map(path -> FolderSource.open(path, limits)).toList();
        Inputs inputs = new Inputs(profile.name(), folders, limits);
        Map<String, List<SourceFile>> files = new LinkedHashMap<>();
        profile.sources().forEach((name, source) -> files.put(name, inputs.find(source)));
        Plans plans = new Plans(profile, files);
        Function<Notes, Mapping> passes = notes -> new Mapping(files, plans.derived(), new Budget(lookupBytes), notes);
        List<MappedTable> tables = new ArrayList<>();
        plans.tables()
                .forEach((table, queries) ->
                        tables.add(new MappedTable(table, queries, driving(queries, plans.derived(), files), passes)));
        List<Issue> issues = new ArrayList<>(inputs.issues());
        issues.addAll(plans.issues());
        issues.addAll(inputs.unused());
        issues.addAll(new Usage(profile.name(), files, plans).unusedColumns());
        return new MappedFolder(profile, folders, tables, issues);
    }

    private static List<SourceFile> driving(
            List<QueryPlan> queries, Map<String, QueryPlan> derived, Map<String, List<SourceFile>> files) {
        List<SourceFile> driving = new ArrayList<>();
        for (QueryPlan query : queries) {
            String source = query.query().from();
            for (QueryPlan plan = derived.get(source); plan != null; plan = derived.get(source)) {
                source = plan.query().from();
            }
            driving.addAll(files.getOrDefault(source, List.of()));
        }
        return driving;
    }

    /** The profile that is applied. */
    public Profile profile() {
        return profile;
    }

    /** The tables that can be mapped, at most one of a name. */
    public List<RawTable> tables() {
        return List.copyOf(tables);
    }

    /** What was found before any row was mapped: files and columns that are missing, several or not used. */
    public List<Issue> issues() {
        return issues;
    }

    /** What the latest pass over each table has found: values that could not be computed, keys that are not unique. */
    public List<Issue> notes() {
        return tables.stream().flatMap(table -> table.notes().stream()).toList();
    }

    /** The mapped folder for the check. */
    public Delivery delivery() {
        List<CalendarFile> calendars =
                folders.stream().flatMap(folder -> folder.calendars().stream()).toList();
        List<MailFile> mail =
                folders.stream().flatMap(folder -> folder.mail().stream()).toList();
        return new Delivery(tables(), issues, calendars, mail, fingerprint());
    }

    /** The inputs' fingerprints and the profile's text together. */
    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            folders.forEach(folder -> digest.update(folder.fingerprint().getBytes(StandardCharsets.UTF_8)));
            digest.update(profile.toYaml().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
