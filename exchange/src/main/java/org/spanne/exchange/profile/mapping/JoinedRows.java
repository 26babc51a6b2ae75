package org.spanne.exchange.profile.mapping;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.profile.computation.Row;
import org.spanne.exchange.profile.computation.Term;
import org.spanne.exchange.profile.expression.NotComputable;
import org.spanne.exchange.profile.lookup.Lookup;
import org.spanne.exchange.profile.planning.JoinPlan;
import org.spanne.exchange.profile.planning.QueryPlan;
import org.spanne.exchange.source.RawRow;
import org.spanne.exchange.source.RawRows;

/** Goes through the rows of a driving source that take part in a mapping, with the rows joined to them. */
final class JoinedRows implements Closeable {

    private final QueryPlan plan;
    private final RawRows driving;
    private final JoinedRow row;
    private long line;
    private @Nullable RawRow flawed;
    private @Nullable NotComputable reason;

    JoinedRows(QueryPlan plan, RawRows driving, List<Lookup> lookups) {
        this.plan = plan;
        this.driving = driving;
        this.row = new JoinedRow(lookups);
    }

    /** Moves to the next row; whether there is one. */
    boolean advance() throws IOException {
        flawed = null;
        reason = null;
        for (RawRow raw = driving.next(); raw != null; raw = driving.next()) {
            line = raw.line();
            if (raw.flaw() != null) {
                flawed = raw;
                return true;
            }
            row.moveTo(raw.cells());
            try {
                if (joined() && takesPart()) {
                    return true;
                }
            } catch (NotComputable notComputable) {
                flawed = raw;
                reason = notComputable;
                return true;
            }
        }
        return false;
    }

    private boolean joined() {
        for (int i = 0; i < plan.joins().size(); i++) {
            JoinPlan join = plan.joins().get(i);
            if (!row.find(i, Keys.ofAll(join.here(), row)) && join.join().inner()) {
                return false;
            }
        }
        return true;
    }

    private boolean takesPart() {
        Term where = plan.where();
        return where == null || where.in(row).truth();
    }

    /** The row moved to. */
    Row row() {
        return row;
    }

    /** Where it starts in its file. */
    long line() {
        return line;
    }

    /** The row of the source, where it cannot be mapped. */
    @Nullable
    RawRow flawed() {
        return flawed;
    }

    /** Why it cannot be mapped, where reading was not at fault. */
    @Nullable
    NotComputable reason() {
        return reason;
    }

    long bytesRead() {
        return driving.bytesRead();
    }

    @Override
    public void close() throws IOException {
        driving.close();
    }
}
