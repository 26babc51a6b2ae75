package org.spanne.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.access.account.Account.Tie;
import org.spanne.access.account.Outcome.Done;
import org.spanne.access.account.Outcome.Invited;
import org.spanne.access.account.Outcome.Reason;
import org.spanne.access.account.Outcome.Refused;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class AccountKeepingTests {

    private static final String PASSWORD = "vier Wörter ohne Sinn";
    private static final Grant HR = new Grant("Rita Roth", Set.of(Role.HR), Tie.NONE);
    private static final Grant ADMIN = new Grant("Anton Keller", Set.of(Role.ADMIN), Tie.NONE);
    private static final Rights BY =
            new Rights(0, "Vera Vorher", Set.of(Role.ADMIN), null, new Reach.Everything(), new Reach.Everything());

    @Autowired
    private AccountKeeping keeping;

    @Autowired
    private OwnKeys keys;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void nobodyYet() {
        TestDatabase.empty(db);
    }

    @Test
    void anInvitationIsStoredAsDigestOnly() {
        Invited invited = invite("rita", HR);
        String stored = db.sql("select encode(token_digest, 'escape') || account_id from access.invitation")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(invited.token());
        assertThat(audit()).containsExactly("Vera Vorher|access.audit.invited|rita: hr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "with blank", "semi;colon", "<b>", "a/b"})
    void loginsThatNobodyCouldTypeAreRefused(String login) {
        assertThat(keeping.invite(login, HR, BY)).isEqualTo(new Refused(Reason.LOGIN_FORM));
    }

    @Test
    void aLoginIsTakenHoweverItIsWritten() {
        invite("rita@example.com", HR);
        assertThat(keeping.invite(" RITA@Example.com ", HR, BY)).isEqualTo(new Refused(Reason.LOGIN_TAKEN));
    }

    @Test
    void aGrantNeedsNameAndRoleAndAnAdministratorHasNoBounds() {
        Tie bounded = new Tie(null, "U-1", null);
        assertThat(keeping.invite("a1", new Grant(" ", Set.of(Role.HR), Tie.NONE), BY))
                .isEqualTo(new Refused(Reason.NAME_MISSING));
        assertThat(keeping.invite("a1", new Grant("A", Set.of(), Tie.NONE), BY)).isEqualTo(new Refused(Reason.NO_ROLE));
        assertThat(keeping.invite("a1", new Grant("A", Set.of(Role.ADMIN, Role.HR), bounded), BY))
                .isEqualTo(new Refused(Reason.ADMIN_BOUNDED));
    }

    @Test
    void aBoundThatLeadsNowhereIsRefused() {
        Grant lost = new Grant("A", Set.of(Role.FRONTLINE), new Tie(null, "no such unit", null));
        assertThat(keeping.invite("a1", lost, BY)).isEqualTo(new Refused(Reason.UNKNOWN_UNIT));
    }

    @Test
    void aPersonHasOneAccountAsAnOwnWeekIsSeenByNobodyElse() {
        db.sql("insert into company.person (person_id, name, unit_id, role) values ('p1', 'Rita', 'U', 'farmer')")
                .update();
        Grant rita = new Grant("Rita Roth", Set.of(Role.FRONTLINE), new Tie("p1", null, null));
        long first = invite("rita", rita).account().id();
        long admin = invite("anton", ADMIN).account().id();
        assertThat(keeping.invite("rita2", rita, BY)).isEqualTo(new Refused(Reason.PERSON_TAKEN));
        Grant curious = new Grant("Anton Keller", Set.of(Role.ADMIN), new Tie("p1", null, null));
        assertThat(keeping.change(admin, curious, BY)).isEqualTo(new Refused(Reason.PERSON_TAKEN));
        assertThat(keeping.change(first, rita, BY)).isInstanceOf(Done.class);
    }

    @Test
    void theLastAdministratorStays() {
        long last = take(invite("anton", ADMIN)).id();
        assertThat(keeping.close(last, BY)).isEqualTo(new Refused(Reason.LAST_ADMIN));
        assertThat(keeping.inviteAgain(last, BY)).isEqualTo(new Refused(Reason.LAST_ADMIN));
        assertThat(keeping.change(last, HR, BY)).isEqualTo(new Refused(Reason.LAST_ADMIN));
    }

    @Test
    void anInvitedAdministratorIsNoReplacementUntilThereIsAPassword() {
        long first = take(invite("anton", ADMIN)).id();
        Invited second = invite("bea", new Grant("Bea Lang", Set.of(Role.ADMIN), Tie.NONE));
        assertThat(keeping.close(first, BY)).isEqualTo(new Refused(Reason.LAST_ADMIN));
        take(second);
        assertThat(keeping.close(first, BY)).isInstanceOf(Done.class);
    }

    @Test
    void aClosedAccountProvesNothingUntilItIsReopened() {
        long id = take(invite("rita", HR)).id();
        assertThat(keys.signIn("Rita", PASSWORD, "10.0.0.1")).isPresent();
        keeping.close(id, BY);
        assertThat(keys.signIn("rita", PASSWORD, "10.0.0.1")).isEmpty();
        keeping.reopen(id, BY);
        assertThat(keys.signIn("rita", PASSWORD, "10.0.0.1")).isPresent();
    }

    @Test
    void invitingAgainEndsThePasswordAndTheFormerLink() {
        long id = take(invite("rita", HR)).id();
        Invited former = (Invited) keeping.inviteAgain(id, BY);
        Invited latter = (Invited) keeping.inviteAgain(id, BY);
        assertThat(keys.signIn("rita", PASSWORD, "10.0.0.1")).isEmpty();
        assertThat(keys.take(former.token(), "Rita Roth", PASSWORD)).isEqualTo(new Refused(Reason.INVITATION_GONE));
        assertThat(take(latter).id()).isEqualTo(id);
    }

    @Test
    void anInvitationIsTakenOnceAndWithinSevenDays() {
        Invited once = invite("rita", HR);
        take(once);
        assertThat(keys.take(once.token(), "Rita Roth", PASSWORD)).isEqualTo(new Refused(Reason.INVITATION_GONE));
        Invited late = invite("sven", new Grant("Sven Haas", Set.of(Role.HR), Tie.NONE));
        db.sql("update access.invitation set expires_at = expires_at - interval '7 days'")
                .update();
        assertThat(keys.take(late.token(), "Sven Haas", PASSWORD)).isEqualTo(new Refused(Reason.INVITATION_GONE));
    }

    @Test
    void aWeakPasswordDoesNotUseTheInvitationUp() {
        Invited invited = invite("rita", HR);
        assertThat(keys.take(invited.token(), "Rita Roth", "zu kurz"))
                .isEqualTo(new Refused(Reason.PASSWORD_TOO_SHORT));
        assertThat(take(invited).login()).isEqualTo("rita");
    }

    @Test
    void changesOfRightsAreOnRecordWithBeforeAndAfter() {
        long id = take(invite("rita", HR)).id();
        keeping.change(id, new Grant("Rita Roth", Set.of(Role.CONTROLLING), Tie.NONE), BY);
        assertThat(audit()).last().isEqualTo("Vera Vorher|access.audit.changed|rita: hr → controlling");
    }

    @Test
    void anAccountOfTheSampleCompanyGetsNoPassword() {
        long id = db.sql("""
                        insert into access.account (login, name, roles, sample) values ('s', 'S', '{HR}', true) returning id
                        """).query(Long.class).single();
        assertThat(keeping.inviteAgain(id, BY)).isEqualTo(new Refused(Reason.SAMPLE_ACCOUNT));
    }

    @Test
    void anAccountThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> keeping.close(4711, BY)).isInstanceOf(NoSuchAccount.class);
    }

    private Invited invite(String login, Grant grant) {
        return (Invited) keeping.invite(login, grant, BY);
    }

    private Account take(Invited invited) {
        return ((Done) keys.take(invited.token(), invited.account().name(), PASSWORD)).account();
    }

    private List<String> audit() {
        return db.sql("select name || '|' || act || '|' || subject from access.audit order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
