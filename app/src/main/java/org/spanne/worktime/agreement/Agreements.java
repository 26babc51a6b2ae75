package org.spanne.worktime.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.access.AuditTrail;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The works agreement in its versions. The house proposes, the works council answers, either side ends it; each of it is
 * written down with its name and in the audit trail.
 */
@Service
public class Agreements {

    private final AgreementBook book;
    private final Company company;
    private final AuditTrail audit;
    private final Clock clock;

    Agreements(AgreementBook book, Company company, AuditTrail audit, Clock clock) {
        this.book = book;
        this.company = company;
        this.audit = audit;
        this.clock = clock;
    }

    /** The version that holds today; nothing where none was agreed to, or the last that was has ended. */
    public Optional<Agreement> inForce() {
        LocalDate today = today();
        return lastBegun(today).filter(agreement -> agreement.holds(today));
    }

    /** The version that holds today or, where none does, held last: what was collected under it is still to be deleted. */
    public Optional<Agreement> last() {
        return lastBegun(today());
    }

    /** The newest versions, newest first. */
    public List<Agreement> newest(int most) {
        return book.newest(most);
    }

    /** One version. */
    public Optional<Agreement> byVersion(long version) {
        return book.byVersion(version);
    }

    /** The day by the company's clock. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(company.facts().zone()));
    }

    /** Proposes terms to the works council, as a new version. */
    @Transactional
    public Outcome propose(Terms terms, Rights rights) {
        Refusal refusal = terms.refusal();
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        long version = book.add(terms, false, rights);
        audit.write(rights, "worktime.audit.proposed", subject(version, terms));
        return new Outcome.Done(version);
    }

    /** The works council's answer to a proposal; nothing where there is no such version. */
    @Transactional
    public Optional<Outcome> answer(long version, boolean agreed, Rights rights) {
        return book.byVersion(version).map(agreement -> {
            Refusal refusal = refusalOfAnswer(agreement, rights);
            if (refusal == null && !book.answer(version, agreed, rights)) {
                refusal = Refusal.NOT_OPEN;
            }
            return done(agreement, refusal, agreed ? "worktime.audit.agreed" : "worktime.audit.declined", rights);
        });
    }

    /** Ends a version from now on, or takes a proposal back; nothing where there is no such version. */
    @Transactional
    public Optional<Outcome> end(long version, Rights rights) {
        LocalDate today = today();
        return book.byVersion(version).map(agreement -> {
            boolean ended = agreement.canBeEnded(today) && book.end(version, today, rights);
            return done(agreement, ended ? null : Refusal.NOT_OPEN, "worktime.audit.ended", rights);
        });
    }

    private Outcome done(Agreement agreement, @Nullable Refusal refusal, String act, Rights rights) {
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        audit.write(rights, act, subject(agreement.version(), agreement.terms()));
        return new Outcome.Done(agreement.version());
    }

    private static @Nullable Refusal refusalOfAnswer(Agreement agreement, Rights rights) {
        if (!agreement.isOpen()) {
            return Refusal.NOT_OPEN;
        }
        return agreement.proposed().account() == rights.account() ? Refusal.OWN_PROPOSAL : null;
    }

    private Optional<Agreement> lastBegun(LocalDate today) {
        return book.lastBegun(today, company.sampleData());
    }

    private static String subject(long version, Terms terms) {
        return version + " (" + terms.textVersion() + ")";
    }
}
