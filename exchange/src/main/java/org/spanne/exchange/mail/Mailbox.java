package org.spanne.exchange.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;

/**
 * The mails of a file: an mbox (RFC 4155), or a single mail ({@code .eml}, RFC 5322). Mails stream through; bodies and
 * attachments are passed over line by line.
 */
public final class Mailbox {

    private static final Pattern SEPARATOR = Pattern.compile("From .*\\d{1,2}:\\d{2}.*");

    private final String place;
    private final String owner;
    private final Consumer<MailHead> mails;
    private final Consumer<Issue> issues;
    private boolean isEmpty = true;

    /**
     * @param place the file as a person knows it, for issues
     * @param owner the mail address of the mailbox's owner in lower case; mails from it were sent, all others received
     * @param mails takes the mails, in the order of the file
     * @param issues takes what cannot be used
     */
    public Mailbox(String place, String owner, Consumer<MailHead> mails, Consumer<Issue> issues) {
        this.place = place;
        this.owner = owner;
        this.mails = mails;
        this.issues = issues;
    }

    /**
     * Reads a file to its end.
     *
     * @throws IOException if the stream cannot be read
     */
    public void read(InputStream bytes) throws IOException {
        HeadLines lines = new HeadLines(bytes);
        Headers head = new Headers(1);
        boolean inHead = true;
        boolean afterBlank = true;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (afterBlank && SEPARATOR.matcher(line).matches()) {
                finish(inHead ? head : null);
                head = new Headers(lines.number());
                inHead = true;
            } else if (inHead && line.isEmpty()) {
                finish(head);
                inHead = false;
            } else if (inHead) {
                head.add(line);
            }
            afterBlank = line.isEmpty();
        }
        finish(inHead ? head : null);
        if (isEmpty) {
            issues.accept(Issue.ofFile(IssueCode.MAIL_UNKNOWN, place, Map.of()));
        }
    }

    private void finish(@Nullable Headers head) {
        if (head == null || !head.isMail()) {
            return;
        }
        isEmpty = false;
        Instant at = MailDate.parse(head.value("date"));
        if (at == null) {
            issues.accept(new Issue(IssueCode.MAIL_DATE, place, head.line(), "Date", head.value("date"), Map.of()));
            return;
        }
        List<String> from = Addresses.of(head.value("from"));
        boolean isSent = from.contains(owner);
        mails.accept(new MailHead(
                at,
                isSent,
                Addresses.domains(head.value(isSent ? "to" : "from")),
                Addresses.domains(head.value("cc")),
                head.thread()));
    }
}
