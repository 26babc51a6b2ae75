package org.spanne.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spanne.exchange.sample.support.WrittenFolder.UNTIL;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spanne.exchange.Column;
import org.spanne.exchange.ColumnType;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.support.WrittenFolder;

class SampleReferencesTests {

    private static WrittenFolder folder;

    @BeforeAll
    static void write(@TempDir Path temp) {
        folder = WrittenFolder.of(SampleOptions.of(400, UNTIL).withSeed(3), temp.resolve("sample"));
        for (FolderTable table : FolderTable.values()) {
            folder.rows(table);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesOnlyWhatIsThere(FolderTable table) {
        for (Column column : table.columns()) {
            if (column.type() instanceof ColumnType.Reference reference) {
                FolderTable other = reference.table();
                Set<String> known = folder.by(other, other.key().getFirst()).keySet();
                assertThat(filled(table, column.name())).as(column.name()).isSubsetOf(known);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void fillsWhatIsRequiredAndUsesTheWordsOfTheFormat(FolderTable table) {
        for (Column column : table.columns()) {
            if (column.required()) {
                assertThat(filled(table, column.name()))
                        .as(column.name())
                        .hasSize(folder.rows(table).size());
            }
            if (column.type() instanceof ColumnType.Choice choice) {
                assertThat(choice.words()).as(column.name()).containsAll(filled(table, column.name()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void fillsEveryColumnSomewhere(FolderTable table) {
        for (Column column : table.columns()) {
            assertThat(filled(table, column.name())).as(column.name()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsRowsApartByTheirKey(FolderTable table) {
        Map<List<String>, List<String>> seen = new HashMap<>();
        for (NamedCsvRecord row : folder.rows(table)) {
            if (!table.key().isEmpty()) {
                List<String> key = table.key().stream().map(row::getField).toList();
                List<String> before = seen.putIfAbsent(key, row.getFields());
                assertThat(before).as("%s %s", table, key).isIn(null, row.getFields());
            }
        }
    }

    private static List<String> filled(FolderTable table, String column) {
        return folder.rows(table).stream()
                .map(row -> row.getField(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    @Test
    void hasGroupsOfUpToThreeLevelsWithoutCycles() {
        Map<String, String> parents = folder.rows(FolderTable.CUSTOMERS).stream()
                .collect(Collectors.toMap(
                        row -> row.getField("customer_id"), row -> row.getField("parent_id"), (a, b) -> a));
        Map<Integer, Integer> levels = new TreeMap<>();
        for (String id : parents.keySet()) {
            int level = 0;
            for (String up = id; !up.isEmpty() && level < 10; up = parents.getOrDefault(up, "")) {
                level++;
            }
            levels.merge(level, 1, Integer::sum);
        }
        assertThat(levels.keySet()).containsExactly(1, 2, 3);
        assertThat(levels.get(2)).isGreaterThan(30);
    }

    @Test
    void hasAHierarchyOfUnitsWithOneTop() {
        assertThat(folder.rows(FolderTable.UNITS))
                .filteredOn(row -> row.getField("parent_id").isEmpty())
                .hasSize(1);
    }

    @Test
    void endsNothingBeforeItStarts() {
        for (FolderTable table : FolderTable.values()) {
            table.spans()
                    .forEach(span -> assertThat(folder.rows(table)).allSatisfy(row -> {
                        String end = row.getField(span.end());
                        String start = row.getField(span.start());
                        int length = Math.min(end.length(), start.length());
                        assertThat(end.isEmpty() || end.substring(0, length).compareTo(start.substring(0, length)) >= 0)
                                .as(row.toString())
                                .isTrue();
                    }));
        }
    }

    @Test
    void keepsTheConstraintsOfModulesInWhatIsNotBespoke() {
        Map<String, String> kinds = folder.rows(FolderTable.ORDERS).stream()
                .collect(Collectors.toMap(row -> row.getField("order_id"), row -> row.getField("kind")));
        Map<String, Set<String>> modules = new TreeMap<>();
        for (NamedCsvRecord line : folder.rows(FolderTable.ORDER_LINES)) {
            String order = line.getField("order_id");
            if (order.startsWith("A") && !kinds.getOrDefault(order, "").equals("bespoke")) {
                assertThat(line.getField("module_id")).as(order).isNotEmpty();
                modules.computeIfAbsent(order, id -> new TreeSet<>()).add(line.getField("module_id"));
            }
        }
        assertThat(modules).hasSizeGreaterThan(500);
        for (NamedCsvRecord rule : folder.rows(FolderTable.MODULE_CONSTRAINTS)) {
            String module = rule.getField("module_id");
            String other = rule.getField("other_module_id");
            for (Set<String> inOrder : modules.values()) {
                if (inOrder.contains(module) && !rule.getField("kind").equals("after")) {
                    assertThat(inOrder.contains(other))
                            .as("%s in %s", rule.getFields(), inOrder)
                            .isEqualTo(rule.getField("kind").equals("requires"));
                }
            }
        }
    }

    @Test
    void sumsOrdersUpToTheCent() {
        Map<String, Long> revenue = new TreeMap<>();
        for (NamedCsvRecord line : folder.rows(FolderTable.ORDER_LINES)) {
            long cents = cents(line.getField("unit_price")) * Long.parseLong(line.getField("quantity"));
            revenue.merge(line.getField("order_id"), cents, Long::sum);
        }
        for (NamedCsvRecord order : folder.rows(FolderTable.ORDERS)) {
            assertThat(cents(order.getField("revenue"))).isEqualTo(revenue.get(order.getField("order_id")));
        }
    }

    private static long cents(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }

    @Test
    void letsNobodyWorkBeforeJoiningOrAfterLeaving() {
        Map<String, NamedCsvRecord> people = folder.by(FolderTable.PEOPLE, "person_id");
        Set<String> changed = new HashSet<>();
        for (NamedCsvRecord row : folder.rows(FolderTable.ACTIVITIES)) {
            NamedCsvRecord person = Objects.requireNonNull(people.get(row.getField("person_id")));
            LocalDate day = LocalDate.parse(row.getField("started_at").substring(0, 10));
            assertThat(day).isAfterOrEqualTo(person.getField("valid_from"));
            if (!person.getField("valid_to").isEmpty()) {
                changed.add(person.getField("person_id"));
                assertThat(day).isBefore(person.getField("valid_to"));
            }
        }
        assertThat(changed).isNotEmpty();
    }
}
