package org.spanne.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditTests {

    /** The published table: rows of three cells, all margins shown. */
    private static final long[][] TABLE = {{8, 2, 10}, {7, 9, 6}, {12, 5, 11}};

    private static final int TOP_LEFT = 0;
    private static final int TOP_MIDDLE = 1;
    private static final int BOTTOM_LEFT = 6;
    private static final int BOTTOM_MIDDLE = 7;

    @Test
    void computesASingleSuppressedCell() {
        Audit audit = suppressing(Set.of(TOP_MIDDLE));

        assertThat(audit.boundsOf(Set.of(TOP_MIDDLE))).isEqualTo(new Bounds(2, 2));
    }

    @Test
    void computesBothOfTwoCellsInOneRow() {
        Audit audit = suppressing(Set.of(TOP_MIDDLE, TOP_LEFT));

        assertThat(audit.boundsOf(Set.of(TOP_MIDDLE))).isEqualTo(new Bounds(2, 2));
        assertThat(audit.boundsOf(Set.of(TOP_LEFT))).isEqualTo(new Bounds(8, 8));
    }

    @Test
    void findsTheRectangleSafe() {
        Audit audit = suppressing(Set.of(TOP_MIDDLE, TOP_LEFT, BOTTOM_LEFT, BOTTOM_MIDDLE));

        assertThat(audit.boundsOf(Set.of(TOP_MIDDLE))).isEqualTo(new Bounds(0, 7));
        assertThat(audit.boundsOf(Set.of(TOP_LEFT))).isEqualTo(new Bounds(3, 10));
        assertThat(audit.boundsOf(Set.of(TOP_LEFT, TOP_MIDDLE))).isEqualTo(new Bounds(10, 10));
    }

    @Test
    void knowsNothingOfCellsThatNoFigureHolds() {
        Audit audit = Audit.of(3, List.of(new PublishedSum(Set.of(0, 1), 5)));

        assertThat(audit.boundsOf(Set.of(2))).isEqualTo(Bounds.UNKNOWN);
        assertThat(audit.boundsOf(Set.of(1, 2))).isEqualTo(Bounds.UNKNOWN);
        assertThat(audit.boundsOf(Set.of(1))).isEqualTo(new Bounds(0, 5));
    }

    @Test
    void subtractsOverlappingFigures() {
        Audit audit = Audit.of(3, List.of(new PublishedSum(Set.of(0, 1, 2), 100), new PublishedSum(Set.of(0, 1), 90)));

        assertThat(audit.boundsOf(Set.of(2))).isEqualTo(new Bounds(10, 10));
    }

    @Test
    void boundsByFractionsWhereTheLinearProgramDoes() {
        Audit audit = Audit.of(
                3,
                List.of(
                        new PublishedSum(Set.of(0, 1), 1),
                        new PublishedSum(Set.of(1, 2), 1),
                        new PublishedSum(Set.of(0, 2), 1)));

        assertThat(audit.boundsOf(Set.of(0))).isEqualTo(new Bounds(0.5, 0.5));
    }

    @Test
    void refusesFiguresThatContradictEachOther() {
        Audit audit = Audit.of(2, List.of(new PublishedSum(Set.of(0, 1), 5), new PublishedSum(Set.of(0), 6)));

        assertThatThrownBy(() -> audit.boundsOf(Set.of(1))).hasMessageContaining("contradict");
    }

    @Test
    void asksForBoundsWideEnoughToProtect() {
        assertThat(new Bounds(0, 7).protect(2, 0.2)).isTrue();
        assertThat(new Bounds(95, 105).protect(100, 0.2)).isFalse();
        assertThat(new Bounds(0, 0).protect(0, 0.2)).isFalse();
        assertThat(Bounds.UNKNOWN.protect(100, 0.2)).isTrue();
    }

    private static Audit suppressing(Set<Integer> suppressed) {
        List<PublishedSum> published = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            published.add(
                    new PublishedSum(Set.of(3 * i, 3 * i + 1, 3 * i + 2), TABLE[i][0] + TABLE[i][1] + TABLE[i][2]));
            published.add(new PublishedSum(Set.of(i, 3 + i, 6 + i), TABLE[0][i] + TABLE[1][i] + TABLE[2][i]));
            for (int j = 0; j < 3; j++) {
                if (!suppressed.contains(3 * i + j)) {
                    published.add(new PublishedSum(Set.of(3 * i + j), TABLE[i][j]));
                }
            }
        }
        return Audit.of(9, published);
    }
}
