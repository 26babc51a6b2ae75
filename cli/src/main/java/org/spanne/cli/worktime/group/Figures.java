package org.spanne.cli.worktime.group;

import org.jspecify.annotations.Nullable;

/**
 * Customer time in working time.
 *
 * @param workingMinutes contracted time less absences, plus what counted after hours
 * @param customerMinutes minutes with customers
 * @param share customer minutes / working minutes; null without working time
 * @param lower the same: the share if nothing unexplained went to customers
 * @param upper the share if all that is unexplained went to customers
 */
public record Figures(
        long workingMinutes,
        long customerMinutes,
        @Nullable Double share,
        @Nullable Double lower,
        @Nullable Double upper) {

    /**
     * The figures of some days.
     *
     * @param working all minutes of working time
     * @param customer those with customers
     * @param unexplained those that nothing explains
     */
    public static Figures of(long working, long customer, long unexplained) {
        if (working == 0) {
            return new Figures(0, 0, null, null, null);
        }
        double share = (double) customer / working;
        return new Figures(working, customer, share, share, (double) (customer + unexplained) / working);
    }
}
