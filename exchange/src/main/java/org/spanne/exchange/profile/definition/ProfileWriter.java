package org.spanne.exchange.profile.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.notation.DatePattern;
import org.spanne.exchange.profile.notation.ValueMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** Writes a profile as YAML, leaving out what is usual. */
final class ProfileWriter {

    private static final int WIDTH = 110;

    String yaml(Profile profile) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(WIDTH);
        options.setSplitLines(true);
        return new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options)
                .dump(tree(profile));
    }

    private static Map<String, Object> tree(Profile profile) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", profile.name());
        tree.put("title", profile.title());
        putText(tree, "description", profile.description());
        tree.put("sources", each(profile.sources(), ProfileWriter::source));
        putAny(tree, "maps", each(profile.maps(), ProfileWriter::map));
        putAny(tree, "derived", each(profile.derived(), ProfileWriter::query));
        Map<String, Object> tables = new LinkedHashMap<>();
        profile.tables().forEach((table, queries) -> tables.put(table.tableName(), single(queries)));
        tree.put("tables", tables);
        return tree;
    }

    private static Object single(List<Query> queries) {
        List<Map<String, Object>> trees =
                queries.stream().map(ProfileWriter::query).toList();
        return trees.size() == 1 ? trees.getFirst() : trees;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("files", source.files());
        putIf(tree, "optional", source.need().optional());
        putIf(tree, "every", source.need().every());
        layout(tree, source.layout());
        if (!source.columns().isEmpty()) {
            tree.put("columns", columns(source));
        }
        if (!source.required().isEmpty()) {
            tree.put("required", source.required());
        }
        return tree;
    }

    private static Object columns(Source source) {
        if (!source.layout().header()) {
            return source.columns().stream().map(SourceColumn::name).toList();
        }
        Map<String, Object> spellings = new LinkedHashMap<>();
        source.columns().forEach(column -> spellings.put(column.name(), column.spellings()));
        return spellings;
    }

    private static void layout(Map<String, Object> tree, Layout layout) {
        if (!layout.header()) {
            tree.put("header", false);
        }
        putText(tree, "delimiter", layout.delimiter());
        putText(tree, "record_end", layout.recordEnd());
        if (layout.quotes() != null) {
            tree.put("quotes", layout.quotes());
        }
        if (layout.encoding() != null) {
            tree.put("encoding", layout.encoding().name());
        }
        if (layout.decimal() != null) {
            tree.put("decimal", layout.decimal().toString());
        }
        if (!layout.dates().isEmpty()) {
            tree.put("dates", layout.dates().stream().map(DatePattern::toString).toList());
        }
    }

    private static Map<String, Object> map(ValueMap map) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("values", map.entries());
        if (map.otherwise() != null) {
            tree.put("otherwise", map.otherwise());
        }
        return tree;
    }

    private static Map<String, Object> query(Query query) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", query.from());
        if (!query.joins().isEmpty()) {
            tree.put("joins", query.joins().stream().map(ProfileWriter::join).toList());
        }
        if (query.where() != null) {
            tree.put("where", query.where().text());
        }
        if (!query.groupBy().isEmpty()) {
            tree.put("group_by", query.groupBy().stream().map(Formula::text).toList());
        }
        tree.put("columns", each(query.columns(), ProfileWriter::assignment));
        return tree;
    }

    private static Map<String, Object> join(Join join) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("source", join.source());
        if (!join.alias().equals(join.source())) {
            tree.put("as", join.alias());
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        join.on().forEach(key -> keys.put(key.there().text(), key.here().text()));
        tree.put("on", keys);
        putIf(tree, "inner", join.inner());
        if (join.where() != null) {
            tree.put("where", join.where().text());
        }
        if (join.keep() != null) {
            tree.put("keep", join.keep() == Join.Keep.FIRST ? "first" : "last");
        }
        return tree;
    }

    private static Object assignment(Assignment assignment) {
        return switch (assignment) {
            case Assignment.Constant(String text) -> Map.of("constant", text);
            case Assignment.Computed(Formula formula) -> formula.text();
            case Assignment.Translated translated -> {
                Map<String, Object> tree = new LinkedHashMap<>();
                tree.put("expression", translated.formula().text());
                ValueMap own = translated.own();
                if (own == null) {
                    putText(tree, "map", translated.name());
                } else {
                    tree.put("map", own.entries());
                    putText(tree, "otherwise", own.otherwise());
                }
                yield tree;
            }
        };
    }

    private static <T> Map<String, Object> each(Map<String, T> named, Function<T, Object> form) {
        Map<String, Object> tree = new LinkedHashMap<>();
        named.forEach((name, value) -> tree.put(name, form.apply(value)));
        return tree;
    }

    private static void putAny(Map<String, Object> tree, String key, Map<String, Object> value) {
        if (!value.isEmpty()) {
            tree.put(key, value);
        }
    }

    private static void putText(Map<String, Object> tree, String key, @Nullable String text) {
        if (text != null) {
            tree.put(key, text);
        }
    }

    private static void putIf(Map<String, Object> tree, String key, boolean flag) {
        if (flag) {
            tree.put(key, true);
        }
    }
}
