package org.spanne.exchange.profile.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spanne.exchange.Column;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.profile.matching.ColumnMatch.Reason;

/**
 * Suggests which columns of the company folder a header stands for: by the names themselves, by names that other systems use,
 * and by names that are nearly those, unless the name is known. Pairs are taken best first, so that no column is suggested
 * twice.
 */
public final class ColumnMatcher {

    private static final double SAME = 1;
    private static final double KNOWN = 0.95;
    private static final double ALIKE = 0.75;
    private static final double OF_FILE_NAME = 0.2;

    private final KnownNames names = KnownNames.load();

    /**
     * The tables that a file probably holds, the most probable first; tables with no matching column are left out.
     *
     * @param fileName the file's name or path; empty where there is none
     * @param header its column names
     */
    public List<TableMatch> tables(String fileName, List<String> header) {
        String file = fileName.substring(fileName.lastIndexOf('/') + 1);
        FoldedName name = FoldedName.of(file.contains(".") ? file.substring(0, file.indexOf('.')) : file);
        return Arrays.stream(FolderTable.values())
                .map(table -> match(table, name, header))
                .filter(match -> !match.columns().isEmpty())
                .sorted(Comparator.comparingDouble(TableMatch::confidence).reversed())
                .toList();
    }

    /** How a header fits one table. */
    public TableMatch table(FolderTable table, List<String> header) {
        return match(table, FoldedName.of(""), header);
    }

    private TableMatch match(FolderTable table, FoldedName file, List<String> header) {
        List<ColumnMatch> columns = bestPairs(table, header);
        List<String> missing = table.columns().stream()
                .filter(Column::required)
                .map(Column::name)
                .filter(name ->
                        columns.stream().noneMatch(match -> match.column().equals(name)))
                .toList();
        return new TableMatch(table, confidence(table, file, header, columns), columns, missing);
    }

    /** Half by how many columns match, half by how many required ones do, and more where the file is called so. */
    private double confidence(FolderTable table, FoldedName file, List<String> header, List<ColumnMatch> columns) {
        long required = table.columns().stream().filter(Column::required).count();
        double found = table.columns().stream()
                .filter(Column::required)
                .mapToDouble(column -> confidence(columns, column))
                .sum();
        double all = columns.stream().mapToDouble(ColumnMatch::confidence).sum();
        double byColumns = 0.5 * all / Math.max(1, header.size()) + 0.5 * (required == 0 ? 0 : found / required);
        boolean called =
                !file.isEmpty() && names.ofFile(table).stream().anyMatch(known -> known.similarity(file) >= ALIKE);
        return byColumns * (1 - OF_FILE_NAME) + (called ? OF_FILE_NAME : 0);
    }

    private static double confidence(List<ColumnMatch> columns, Column column) {
        return columns.stream()
                .filter(match -> match.column().equals(column.name()))
                .mapToDouble(ColumnMatch::confidence)
                .sum();
    }

    private List<ColumnMatch> bestPairs(FolderTable table, List<String> header) {
        List<ColumnMatch> pairs = new ArrayList<>();
        for (String name : header) {
            FoldedName folded = FoldedName.of(name);
            List<ColumnMatch> own = table.columns().stream()
                    .map(column -> pair(table, column, name, folded))
                    .filter(pair -> pair.confidence() > 0)
                    .toList();
            boolean known = own.stream().anyMatch(pair -> pair.reason() != Reason.SIMILAR_NAME);
            own.stream()
                    .filter(pair -> !known || pair.reason() != Reason.SIMILAR_NAME)
                    .forEach(pairs::add);
        }
        pairs.sort(Comparator.comparingDouble(ColumnMatch::confidence).reversed());
        Set<String> headers = new HashSet<>();
        Set<String> columns = new HashSet<>();
        return pairs.stream()
                .filter(pair ->
                        !headers.contains(pair.header()) && columns.add(pair.column()) && headers.add(pair.header()))
                .sorted(Comparator.comparingInt(pair -> header.indexOf(pair.header())))
                .toList();
    }

    private ColumnMatch pair(FolderTable table, Column column, String header, FoldedName folded) {
        List<FoldedName> spellings = names.of(table, column);
        if (spellings.getFirst().whole().equals(folded.whole())) {
            return new ColumnMatch(header, column.name(), SAME, Reason.SAME_NAME);
        }
        if (spellings.stream().anyMatch(known -> known.whole().equals(folded.whole()))) {
            return new ColumnMatch(header, column.name(), KNOWN, Reason.KNOWN_NAME);
        }
        double likeness =
                spellings.stream().mapToDouble(folded::similarity).max().orElse(0);
        return new ColumnMatch(header, column.name(), likeness >= ALIKE ? likeness * ALIKE : 0, Reason.SIMILAR_NAME);
    }
}
