package org.spanne.exchange.profile.reading;

import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.definition.ProfileIssue;
import org.spanne.exchange.profile.definition.ProfileIssue.Code;
import org.spanne.exchange.profile.definition.Query;
import org.spanne.exchange.profile.matching.Nearest;
import org.spanne.exchange.profile.notation.ValueMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a profile. YAML is only taken apart into keys and texts; nothing is constructed from it. */
public final class ProfileReader {

    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 20;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final Findings findings = new Findings();

    private ProfileReader() {}

    /** Reads and checks the text of a profile. */
    public static ProfileReading read(String yaml) {
        return new ProfileReader().reading(yaml);
    }

    private ProfileReading reading(String yaml) {
        Profile profile = root(yaml).map(this::profile).orElse(null);
        if (profile == null || !findings.none()) {
            return new ProfileReading.Refused(findings.issues());
        }
        List<ProfileIssue> issues = ProfileCheck.of(profile, findings.lines());
        return issues.isEmpty() ? new ProfileReading.Sound(profile) : new ProfileReading.Refused(issues);
    }

    private Optional<Block> root(String yaml) {
        try {
            return block(new Yaml(new SafeConstructor(options())).compose(new StringReader(yaml)));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            findings.add(
                    Code.NOT_YAML,
                    "profile",
                    line,
                    "This is not YAML: " + broken.getProblem() + ". Maybe a text with : or # needs quotes.");
        } catch (YAMLException excessive) {
            findings.add(
                    Code.NOT_YAML,
                    "profile",
                    0,
                    "This profile is refused: " + excessive.getMessage() + ". Maybe split it.");
        }
        return Optional.empty();
    }

    private Optional<Block> block(@Nullable Node node) {
        if (node == null) {
            findings.add(Code.NOT_YAML, "profile", 0, "The profile is empty.");
            return Optional.empty();
        }
        return Block.of("", node, findings).map(block -> block.having(Keys.PROFILE));
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setAllowRecursiveKeys(false);
        return options;
    }

    private Profile profile(Block block) {
        QueryReader queries = new QueryReader(findings);
        String description = block.text("description");
        return new Profile(
                name(block),
                block.needed("title"),
                description == null ? "" : description,
                block.each("sources", SourceReader::source),
                block.each("maps", ProfileReader::map),
                block.each("derived", (_, derived) -> queries.query(derived)),
                tables(block, queries));
    }

    private static String name(Block block) {
        String name = block.needed("name");
        if (!name.isBlank() && !NAME.matcher(name).matches()) {
            block.wrong(
                    "name", "'" + name + "' is no name. Maybe '" + spelled(name) + "': small letters, digits and -.");
        }
        return name;
    }

    private static String spelled(String name) {
        return "p-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    static ValueMap map(String name, Block block) {
        block.having(Keys.MAP);
        Map<String, String> entries = block.block("values").map(Block::entries).orElse(Map.of());
        if (entries.isEmpty()) {
            block.wrong("values", "The map " + name + " has no values. Maybe they have to be indented below values.");
        }
        return new ValueMap(entries, block.text("otherwise"));
    }

    private Map<FolderTable, List<Query>> tables(Block block, QueryReader queries) {
        Map<FolderTable, List<Query>> tables = new EnumMap<>(FolderTable.class);
        Block all = block.block("tables").orElse(null);
        if (all == null || all.keys().isEmpty()) {
            findings.add(Code.MISSING_KEY, block.place(), block.line(), "tables is missing: no table is mapped.");
            return tables;
        }
        for (String name : all.keys()) {
            FolderTable table = FolderTable.named(name).orElse(null);
            if (table == null) {
                unknownTable(all, name);
            } else {
                tables.put(table, all.blocks(name).stream().map(queries::query).toList());
            }
        }
        return tables;
    }

    private void unknownTable(Block tables, String name) {
        List<String> names =
                Arrays.stream(FolderTable.values()).map(FolderTable::tableName).toList();
        String advice = Nearest.to(name, names)
                .map(near -> "Maybe " + near + " is meant.")
                .orElse("It has " + String.join(", ", names) + ".");
        findings.add(
                Code.UNKNOWN_TABLE,
                tables.inside(name),
                tables.line(name),
                "The company folder has no table " + name + ". " + advice);
    }
}
