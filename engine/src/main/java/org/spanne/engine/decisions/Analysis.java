package org.spanne.engine.decisions;

import java.util.List;

/**
 * What a table leaves open and where it contradicts itself, as examples.
 *
 * @param gaps inputs that no row fits, each as narrow as it has to be; the first few
 * @param clashes pairs of rows that fit the same input where only one may
 * @param idle rows, from 0, that never decide as earlier ones fit whatever they fit
 * @param finished whether all of the table was looked at; where it was not, there may be more gaps and idle rows
 */
public record Analysis(List<Example> gaps, List<Clash> clashes, List<Integer> idle, boolean finished) {

    public Analysis {
        gaps = List.copyOf(gaps);
        clashes = List.copyOf(clashes);
        idle = List.copyOf(idle);
    }

    /**
     * An input that stands for others.
     *
     * @param cells one for each input: a single value, or anything where the value does not matter
     */
    public record Example(List<Condition> cells) {

        public Example {
            cells = List.copyOf(cells);
        }
    }

    /** Two rows, from 0, that fit the same input. */
    public record Clash(int one, int other, Example example) {}

    /**
     * Analyses a table. Each column is cut at the ends that its cells name, so that one value stands for all in a piece; the
     * table is then swept column by column, keeping the rows that still fit, as in Calvanese et al., <i>Semantics and Analysis
     * of DMN Decision Tables</i> (BPM 2016); what was found covered for a set of rows is not swept again. Exact; at worst
     * exponential in the number of columns, which is why steps are bounded.
     *
     * @param table all of whose cells can be read
     * @param mostGaps how many gaps and clashes are told
     * @param mostSteps how many pieces are looked at
     */
    public static Analysis of(DecisionTable table, int mostGaps, int mostSteps) {
        return new Sweep(table, mostSteps).analysis(mostGaps);
    }

    /** Whether every input has exactly the rows that decide it. */
    public boolean isSound() {
        return gaps.isEmpty() && clashes.isEmpty() && finished;
    }
}
