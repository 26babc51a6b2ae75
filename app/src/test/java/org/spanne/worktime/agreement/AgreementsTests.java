package org.spanne.worktime.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.SignedAgreement;
import org.spanne.support.TestDatabase;
import org.spanne.worktime.agreement.Agreement.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class AgreementsTests {

    private static final Rights HR = SignedAgreement.somebody(1, Role.HR);
    private static final Rights COUNCIL = SignedAgreement.somebody(2, Role.WORKS_COUNCIL);

    @Autowired
    private Agreements agreements;

    @Autowired
    private SignedAgreement signed;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void nothingIsAgreed() {
        TestDatabase.empty(db);
    }

    @Test
    void aProposalHoldsOnlyOnceTheOtherSideHasAgreed() {
        long version = proposed(SignedAgreement.WIDE);
        assertThat(agreements.inForce()).isEmpty();
        assertThat(agreements.answer(version, true, HR)).contains(new Outcome.Refused(Refusal.OWN_PROPOSAL));
        assertThat(agreements.answer(version, true, COUNCIL)).contains(new Outcome.Done(version));
        assertThat(agreements.inForce()).map(Agreement::terms).contains(SignedAgreement.WIDE);
        assertThat(audit()).containsExactly("worktime.audit.proposed", "worktime.audit.agreed");
    }

    @Test
    void aProposalIsAnsweredOnce() {
        long version = proposed(SignedAgreement.WIDE);
        agreements.answer(version, false, COUNCIL);
        assertThat(agreements.answer(version, true, COUNCIL)).contains(new Outcome.Refused(Refusal.NOT_OPEN));
        assertThat(state(version)).isEqualTo(State.DECLINED);
        assertThat(agreements.inForce()).isEmpty();
        assertThat(agreements.answer(4711, true, COUNCIL)).isEmpty();
    }

    @Test
    void aLaterVersionReplacesTheOneBeforeFromItsFirstDayOn() {
        long first = signed.inForce();
        long later = signed.inForce(in(agreements.today().plusDays(1), null));
        assertThat(state(later)).isEqualTo(State.AGREED);
        assertThat(state(first)).isEqualTo(State.IN_FORCE);
        long second = signed.inForce(in(agreements.today(), null));
        assertThat(state(second)).isEqualTo(State.IN_FORCE);
        assertThat(state(first)).isEqualTo(State.REPLACED);
    }

    @Test
    void anEndedVersionBringsNoEarlierOneBack() {
        long first = signed.inForce();
        long second = signed.inForce();
        assertThat(agreements.end(second, COUNCIL)).contains(new Outcome.Done(second));
        assertThat(agreements.inForce()).isEmpty();
        assertThat(agreements.last()).map(Agreement::version).contains(second);
        assertThat(List.of(state(first), state(second))).containsExactly(State.REPLACED, State.ENDED);
    }

    @Test
    void aVersionThatWasEndedBeforeItBeganNeverHeld() {
        long first = signed.inForce();
        long later = signed.inForce(in(agreements.today().plusDays(5), null));
        agreements.end(later, HR);
        // six days later
        db.sql("update worktime.agreement set valid_from = valid_from - 6, ended_on = ended_on - 6 where version = ?")
                .param(later)
                .update();
        assertThat(agreements.inForce()).map(Agreement::version).contains(first);
    }

    @Test
    void aVersionEndsByItselfAfterItsLastDay() {
        signed.inForce(in(agreements.today().minusDays(9), agreements.today()));
        assertThat(agreements.inForce()).isEmpty();
        signed.inForce(in(agreements.today().minusDays(9), agreements.today().plusDays(1)));
        assertThat(agreements.inForce()).isPresent();
    }

    @Test
    void aProposalCanBeTakenBack() {
        long version = proposed(SignedAgreement.WIDE);
        assertThat(agreements.end(version, HR)).contains(new Outcome.Done(version));
        assertThat(agreements.answer(version, true, COUNCIL)).contains(new Outcome.Refused(Refusal.NOT_OPEN));
        assertThat(agreements.end(version, HR)).contains(new Outcome.Refused(Refusal.NOT_OPEN));
    }

    @Test
    void theSampleCompanysAgreementDoesNotCountForARealCompany() {
        folder.with("company", "name\nMuster\n").land(true);
        assertThat(agreements.inForce()).get().matches(Agreement::sample);
        db.sql("update company.company set sample = false").update();
        assertThat(agreements.inForce()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', purpose, 5, 12, TEXT_MISSING",
        "1.0, ' ', 5, 12, TEXT_MISSING",
        "1.0, purpose, 4, 12, THRESHOLD_TOO_LOW",
        "1.0, purpose, 5, 0, RETENTION_OUT_OF_RANGE",
        "1.0, purpose, 5, 121, RETENTION_OUT_OF_RANGE"
    })
    void termsThatNoAgreementMayHaveAreRefused(String text, String purpose, int k, int months, Refusal why) {
        Terms terms = new Terms(
                text,
                purpose,
                EnumSet.allOf(Source.class),
                Set.of(),
                k,
                months,
                Set.of(),
                LocalDate.of(2026, 1, 1),
                null);
        assertThat(agreements.propose(terms, HR)).isEqualTo(new Outcome.Refused(why));
        assertThat(agreements.newest(1)).isEmpty();
    }

    @Test
    void termsWithoutASourceOrThatEndBeforeTheyBeginAreRefused() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(agreements.propose(in(day, day), HR)).isEqualTo(new Outcome.Refused(Refusal.ENDS_BEFORE_IT_BEGINS));
        Terms noSource = new Terms("1.0", "purpose", Set.of(), Set.of(), 5, 12, Set.of(), day, null);
        assertThat(agreements.propose(noSource, HR)).isEqualTo(new Outcome.Refused(Refusal.NO_SOURCE));
    }

    private long proposed(Terms terms) {
        agreements.propose(terms, HR);
        return agreements.newest(1).getFirst().version();
    }

    private State state(long version) {
        return agreements
                .byVersion(version)
                .orElseThrow()
                .state(agreements.today(), agreements.inForce().orElse(null));
    }

    private List<String> audit() {
        return db.sql("select act from access.audit order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static Terms in(LocalDate from, @Nullable LocalDate to) {
        Terms wide = SignedAgreement.WIDE;
        return new Terms(
                wide.textVersion(),
                wide.purpose(),
                wide.sources(),
                wide.viewers(),
                wide.threshold(),
                wide.retentionMonths(),
                wide.sites(),
                from,
                to);
    }
}
