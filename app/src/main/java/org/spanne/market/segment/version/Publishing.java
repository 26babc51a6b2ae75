package org.spanne.market.segment.version;

import java.time.LocalDate;
import org.spanne.access.AuditTrail;
import org.spanne.access.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts versions into force, members included, in one transaction. */
@Service
public class Publishing {

    private final Segmentations segmentations;
    private final Members members;
    private final AuditTrail audit;

    Publishing(Segmentations segmentations, Members members, AuditTrail audit) {
        this.segmentations = segmentations;
        this.members = members;
        this.audit = audit;
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** The day is past: what held then cannot be changed. */
        PAST,
        /** There is no such version. */
        UNKNOWN
    }

    /**
     * Puts a version into force.
     *
     * @param on the first day it holds
     */
    @Transactional
    public Outcome publish(long version, LocalDate on, Rights by) {
        if (segmentations.byVersion(version).isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (!segmentations.publish(version, on, by.name())) {
            return Outcome.PAST;
        }
        audit.write(by, "market.audit.published", version + ", " + on);
        members.refresh();
        return Outcome.DONE;
    }
}
