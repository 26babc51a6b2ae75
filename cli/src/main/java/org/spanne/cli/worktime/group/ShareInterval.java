package org.spanne.cli.worktime.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Share;
import org.spanne.engine.timeuse.Share.Bootstrap;

/**
 * An interval of a share of customer time.
 *
 * @param confidence such as 0.95
 */
public record ShareInterval(double lower, double upper, double confidence) {

    private static final Bootstrap BOOTSTRAP = new Bootstrap(1000, 0.95, 20_260_101);

    /** The interval by cluster bootstrap over the weeks of people; null where one week or less is known. */
    public static @Nullable ShareInterval of(List<PersonWeek> weeks) {
        if (weeks.size() < 2) {
            return null;
        }
        Share share = Share.of(
                weeks.stream().mapToLong(PersonWeek::customer).toArray(),
                weeks.stream().mapToLong(PersonWeek::working).toArray(),
                BOOTSTRAP);
        return new ShareInterval(share.lower(), share.upper(), BOOTSTRAP.confidence());
    }
}
