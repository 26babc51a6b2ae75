package org.spanne.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spanne.access.AuditTrail;
import org.spanne.access.Role;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@ServerTest
class FirstAdminTests {

    private static final String PASSWORD = "vier Wörter ohne Sinn";

    @TempDir
    private Path data;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Invitations invitations;

    @Autowired
    private OwnKeys keys;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void nobodyYet() {
        TestDatabase.empty(db);
    }

    @Test
    void aServedDatabaseWithoutAdministratorGetsALinkThatItsOwnerAloneCanRead() throws IOException {
        started("serve").invite();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(keys.take(token(), "Anna Brandt", PASSWORD)).isInstanceOf(Outcome.Done.class);
        assertThat(keys.signIn("admin", PASSWORD, "127.0.0.1"))
                .get()
                .satisfies(admin -> assertThat(admin.roles()).containsExactly(Role.ADMIN));
    }

    @Test
    void theFileIsGoneOnceThereIsAnAdministrator() throws IOException {
        FirstAdmin first = started("serve");
        first.invite();
        keys.take(token(), "Anna Brandt", PASSWORD);
        first.taken();
        assertThat(file()).doesNotExist();
        first.invite();
        assertThat(file()).doesNotExist();
    }

    @Test
    void aSecondStartLeavesTheFormerLinkValidAsItMayBeAnotherNodes() throws IOException {
        started("serve").invite();
        String former = token();
        started("serve").invite();
        assertThat(token()).isNotEqualTo(former);
        assertThat(invitations.accountOf(former)).isPresent();
    }

    @Test
    void whoeverStartsTheServerCanHaveALinkEvenWhereThereIsAnAdministrator() throws IOException {
        started("serve").invite();
        keys.take(token(), "Anna Brandt", PASSWORD);
        Environment lost = new MockEnvironment().withProperty("spanne.invite-admin", "true");
        new FirstAdmin(new StartedAs("serve", data.toString()), accounts, invitations, audit, db, lost).invite();
        assertThat(keys.signIn("admin", PASSWORD, "127.0.0.1")).isPresent();
        assertThat(keys.take(token(), "Anna Brandt", "noch vier andere Wörter")).isInstanceOf(Outcome.Done.class);
        assertThat(keys.signIn("admin", PASSWORD, "127.0.0.1")).isEmpty();
    }

    @Test
    void administratorsOfTheSampleCompanyDoNotCount() {
        db.sql("insert into access.account (login, name, roles, sample) values ('k', 'A. Keller', '{ADMIN}', true)")
                .update();
        started("serve").invite();
        assertThat(file()).exists();
    }

    @Test
    void theDemoAndAnImportInviteNobody() {
        started("demo").invite();
        started("import").invite();
        assertThat(file()).doesNotExist();
        assertThat(accounts.matching("")).isEmpty();
    }

    private FirstAdmin started(String command) {
        return new FirstAdmin(new StartedAs(command, data.toString()), accounts, invitations, audit, db, environment);
    }

    private Path file() {
        return data.resolve("first-admin.txt");
    }

    private String token() throws IOException {
        String link = Files.readString(file()).strip();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
