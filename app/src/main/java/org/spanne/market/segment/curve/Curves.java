package org.spanne.market.segment.curve;

import java.util.List;
import java.util.Optional;
import org.spanne.access.Rights;
import org.spanne.engine.segments.ReuseCurve;
import org.spanne.market.segment.rule.Rule;
import org.springframework.stereotype.Service;

/** Works out how many segments pay. */
@Service
class Curves {

    private static final long SEED = 20260101;

    private final SegmentSpendings spendings;

    Curves(SegmentSpendings spendings) {
        this.spendings = spendings;
    }

    /** The curve of segments among the customers somebody may see; nothing where fewer than two segments bought anything. */
    Optional<Curve> of(List<Rule> rules, Rights rights) {
        SegmentSpending read = spendings.of(rules, rights);
        if (!read.isAnythingBought()) {
            return Optional.empty();
        }
        ReuseCurve curve = ReuseCurve.of(read.spending(), read.segments(), SEED);
        return curve.points().size() < 2 ? Optional.empty() : Optional.of(Curve.of(curve, read));
    }
}
