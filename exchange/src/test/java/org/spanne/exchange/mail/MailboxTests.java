package org.spanne.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;

class MailboxTests {

    private final List<MailHead> mails = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    @Test
    void readsWhenAndWithWhomFromAnMbox() throws IOException {
        readFixture("anna.mbox");

        assertThat(mails)
                .containsExactly(
                        new MailHead(
                                Instant.parse("2026-03-02T09:00:00Z"),
                                true,
                                List.of("acme.example", "sub.acme.example"),
                                List.of("house.example"),
                                "1@house.example"),
                        new MailHead(
                                Instant.parse("2026-03-02T10:05:00Z"),
                                false,
                                List.of("acme.example"),
                                List.of(),
                                "1@house.example"));
    }

    @Test
    void tellsWhichMailItCannotTake() throws IOException {
        readFixture("anna.mbox");

        assertThat(issues)
                .containsExactly(new Issue(IssueCode.MAIL_DATE, "mail/p1.mbox", 29, "Date", "yesterday", Map.of()));
    }

    @Test
    void readsASingleMail() throws IOException {
        readFixture("single.eml");

        assertThat(mails)
                .containsExactly(new MailHead(
                        Instant.parse("2026-03-03T13:00:00Z"),
                        true,
                        List.of("x.example", "y.example"),
                        List.of(),
                        "9@h"));
        assertThat(issues).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 2 Mar 2026 10:00:00 +0100           | 2026-03-02T09:00:00Z",
                "2 Mar 2026 10:00 +0000                   | 2026-03-02T10:00:00Z",
                "Mon, 02 Mar 98 10:00:00 GMT              | 1998-03-02T10:00:00Z",
                "Mon, 2 March 2026 23:59:60 -0530 (x)     | 2026-03-03T05:29:59Z",
                "Mon, 2 Mar 2026 10:00:00 XYZ             | 2026-03-02T10:00:00Z",
                "Mon, 2 Mar 2026 10:00:00 CET             | 2026-03-02T09:00:00Z",
                "Mon, 30 Feb 2026 10:00:00 +0100          |",
                "Mon, 2 Mrz 2026 10:00:00 +0100           |",
                "Mon, 2 Mar 2026 10:00:00 +9900           |",
                "2026-03-02T10:00:00Z                     |"
            })
    void readsDatesAsMailWritesThem(String text, Instant expected) {
        assertThat(MailDate.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a@b.example                                | a@b.example",
                "\"x@y, z\" <A@B.example>, c@d.example      | a@b.example;c@d.example",
                "\"say \\\"hi\\\" <no@no>\" <a@b.example>   | a@b.example",
                "a@b.example (me (a@c)), <@relay:d@e.example> | a@b.example;d@e.example",
                "friends: a@b.example, c@d.example;         | a@b.example;c@d.example",
                "nobody, undisclosed:;, @, a@               |"
            })
    void takesAddressesOutOfWhatSurroundsThem(String header, String expected) {
        assertThat(String.join(";", Addresses.of(header))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void saysThatAFileIsNoMail() throws IOException {
        read("PK\u0003\u0004 not a mail\n\n\n");

        assertThat(mails).isEmpty();
        assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.MAIL_UNKNOWN);
    }

    @Test
    void survivesEndlessLinesAndHeaders() throws IOException {
        read("Date: Mon, 2 Mar 2026 10:00:00 +0000\nFrom: a@b.example\nTo: " + "x@y.example,".repeat(100_000) + "\n"
                + " z@z.example,\n".repeat(200_000) + "\n" + "x".repeat(5_000_000));

        assertThat(mails)
                .singleElement()
                .satisfies(mail -> assertThat(mail.domains()).containsExactly("b.example"));
    }

    @Test
    void readsAMailWhoseHeadIsAllThereIs() throws IOException {
        read("From me Mon Mar  2 10:00:00 2026\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nFrom: b@c.example");

        assertThat(mails).extracting(MailHead::thread).containsOnlyNulls();
        assertThat(mails).hasSize(1);
    }

    private void readFixture(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(MailboxTests.class.getResourceAsStream(name), name)) {
            mailbox().read(bytes);
        }
    }

    private void read(String text) throws IOException {
        mailbox().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Mailbox mailbox() {
        return new Mailbox("mail/p1.mbox", "anna@house.example", mails::add, issues::add);
    }
}
