package org.spanne.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FolderTableTests {

    @ParameterizedTest
    @EnumSource
    void standsAfterAllTablesItRefersTo(FolderTable table) {
        assertThat(references(table)).allSatisfy(target -> assertThat(target).isLessThanOrEqualTo(table));
    }

    @ParameterizedTest
    @EnumSource
    void knowsWhetherItIsReferredTo(FolderTable table) {
        boolean referredTo = Stream.of(FolderTable.values())
                .anyMatch(other -> references(other).contains(table));

        assertThat(table.referredTo()).isEqualTo(referredTo);
    }

    @ParameterizedTest
    @EnumSource
    void hasItsKeyAndSpansAndPersonsAmongItsColumns(FolderTable table) {
        assertThat(table.key())
                .allSatisfy(name -> assertThat(table.position(name)).isNotNegative());
        assertThat(table.spans()).allSatisfy(span -> {
            assertThat(table.position(span.start())).isNotNegative();
            assertThat(table.position(span.end())).isNotNegative();
        });
        assertThat(table.columns()).allSatisfy(column -> {
            if (column.type() instanceof ColumnType.Moment moment
                    && !moment.personColumn().isEmpty()) {
                assertThat(table.position(moment.personColumn())).isNotNegative();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void namesEachColumnOnce(FolderTable table) {
        List<String> names = table.columns().stream().map(Column::name).toList();

        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
        assertThat(FolderTable.named(table.fileName().replace(".csv", ""))).contains(table);
    }

    private static Set<FolderTable> references(FolderTable table) {
        Set<FolderTable> targets = new HashSet<>();
        for (Column column : table.columns()) {
            if (column.type() instanceof ColumnType.Reference reference) {
                targets.add(reference.table());
            }
        }
        return targets;
    }
}
