package org.spanne.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.spanne.exchange.content.Content;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.mail.MailHead;
import org.spanne.exchange.mail.Mailbox;

/**
 * Mail of a person, of which only the headers are read: {@code mail/<person_id>.mbox}, {@code mail/<person_id>.eml}, the same
 * with anything between id and ending, or any such file in {@code mail/<person_id>/}.
 *
 * @param content its bytes
 */
public record MailFile(Content content) {

    private static final String FOLDER = "mail/";
    private static final List<String> ENDINGS = List.of(".mbox", ".eml");

    /** Whether a file of that path is read as mail. */
    static boolean isMail(String path) {
        return PersonName.folder(path, FOLDER) >= 0 && ENDINGS.stream().anyMatch(path::endsWith);
    }

    /** Its path below the folder: {@code mail/p17.mbox}. */
    public String path() {
        return content.path();
    }

    /** The ids that its name may mean, the likeliest first. */
    public List<String> possiblePersonIds() {
        String below = content.path().substring(PersonName.folder(content.path(), FOLDER) + FOLDER.length());
        int slash = below.indexOf('/');
        return slash < 0 ? PersonName.possibleIds(below) : List.of(below.substring(0, slash));
    }

    /**
     * Reads it.
     *
     * @param owner the person's mail address in lower case, which tells sent from received mail
     * @throws IOException if it cannot be read, or not to its end
     */
    public void read(String owner, Consumer<MailHead> mails, Consumer<Issue> issues) throws IOException {
        try (InputStream bytes = content.open()) {
            new Mailbox(path(), owner, mails, issues).read(bytes);
        }
    }
}
