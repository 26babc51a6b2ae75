package org.spanne.exchange.check;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.Limits;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.source.FolderSource;

/**
 * A folder that is broken in one way.
 *
 * @param name what is broken
 * @param damage how
 * @param codes all codes that must be found, and no others
 * @param rows accepted rows of tables where they differ from the sound folder; 0 for none
 * @param limits what the machine allows
 */
record Broken(
        String name,
        UnaryOperator<TestFolder> damage,
        Set<IssueCode> codes,
        Map<FolderTable, Integer> rows,
        Limits limits) {

    static Broken broken(String name, UnaryOperator<TestFolder> damage, IssueCode... codes) {
        EnumSet<IssueCode> expected = EnumSet.noneOf(IssueCode.class);
        expected.addAll(Set.of(codes));
        return new Broken(name, damage, expected, Map.of(), Limits.USUAL);
    }

    /** With another number of accepted rows of a table than the sound folder has. */
    Broken accepting(FolderTable table, int count) {
        Map<FolderTable, Integer> more = new EnumMap<>(FolderTable.class);
        more.putAll(rows);
        more.put(table, count);
        return new Broken(name, damage, codes, more, limits);
    }

    /** With no accepted row at all. */
    Broken acceptingNothing() {
        Broken none = this;
        for (FolderTable table : FolderTable.values()) {
            none = none.accepting(table, 0);
        }
        return none;
    }

    Broken within(Limits other) {
        return new Broken(name, damage, codes, rows, other);
    }

    FolderSource build(Path dir) {
        return damage.apply(TestFolder.sound(dir)).open(limits);
    }

    Map<FolderTable, Integer> expectedRows(Map<FolderTable, Integer> sound) {
        Map<FolderTable, Integer> expected = new EnumMap<>(sound);
        expected.putAll(rows);
        expected.values().removeIf(count -> count == 0);
        return expected;
    }

    @Override
    public String toString() {
        return name;
    }
}
