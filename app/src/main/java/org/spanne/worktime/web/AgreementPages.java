package org.spanne.worktime.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spanne.company.Unit;
import org.spanne.company.Units;
import org.spanne.worktime.Holdings;
import org.spanne.worktime.Holdings.Measured;
import org.spanne.worktime.Holdings.Stored;
import org.spanne.worktime.agreement.Agreement;
import org.spanne.worktime.agreement.Agreement.State;
import org.spanne.worktime.agreement.Agreements;
import org.springframework.stereotype.Service;

/** Puts together what the page about the works agreement shows. */
@Service
class AgreementPages {

    private static final int SHOWN_VERSIONS = 50;

    private final Agreements agreements;
    private final Holdings holdings;
    private final Units units;

    AgreementPages(Agreements agreements, Holdings holdings, Units units) {
        this.agreements = agreements;
        this.holdings = holdings;
        this.units = units;
    }

    /** A version and where it stands. */
    record Version(Agreement agreement, State state, boolean canBeEnded) {}

    /**
     * The page.
     *
     * @param shown the version whose terms are shown; null where there is none at all
     * @param inForce the version in force; null where none is
     * @param versions the newest first
     */
    record Page(
            @Nullable Version shown,
            @Nullable Agreement inForce,
            List<Version> versions,
            List<Stored> sources,
            @Nullable Measured measured) {

        /** The proposals that wait for an answer. */
        public List<Version> open() {
            return versions.stream()
                    .filter(version -> version.agreement().isOpen())
                    .toList();
        }
    }

    /** The version asked for, or the one in force, or the newest. */
    Page page(@Nullable Long version) {
        LocalDate today = agreements.today();
        Agreement inForce = agreements.inForce().orElse(null);
        List<Version> versions = agreements.newest(SHOWN_VERSIONS).stream()
                .map(each -> new Version(each, each.state(today, inForce), each.canBeEnded(today)))
                .toList();
        Agreement shown =
                version == null ? inForce : agreements.byVersion(version).orElse(inForce);
        Version first = shown == null
                ? versions.stream().findFirst().orElse(null)
                : new Version(shown, shown.state(today, inForce), shown.canBeEnded(today));
        return new Page(
                first,
                inForce,
                versions,
                holdings.sources(),
                holdings.measured().orElse(null));
    }

    /** What a new proposal starts from. */
    TermsForm blank() {
        LocalDate today = agreements.today();
        return agreements
                .last()
                .map(last -> TermsForm.after(last.terms(), today))
                .orElseGet(() -> TermsForm.first(today));
    }

    /** The sites there are. */
    List<String> sites() {
        return units.all().stream()
                .map(Unit::site)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
