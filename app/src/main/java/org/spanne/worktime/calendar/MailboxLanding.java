package org.spanne.worktime.calendar;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.spanne.exchange.content.FileContent;
import org.spanne.exchange.issue.Issue;
import org.spanne.exchange.issue.IssueCode;
import org.spanne.exchange.source.Delivery;
import org.spanne.exchange.source.MailFile;
import org.spanne.intake.FileLanding;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes in {@code mail/<person_id>.mbox} and {@code .eml} beside {@code mail.csv}: a mail that is in several counts once. */
@Component
@Order(2)
class MailboxLanding implements FileLanding {

    private final CalendarOwners owners;
    private final JdbcClient db;

    MailboxLanding(CalendarOwners owners, JdbcClient db) {
        this.owners = owners;
        this.db = db;
    }

    @Override
    public String kind() {
        return "mail";
    }

    @Override
    public int files(Delivery delivery) {
        return delivery.mail().size();
    }

    @Override
    public Landed land(Delivery delivery, Course course) {
        CalendarOwners.Known known = owners.known();
        Landed landed = Landed.NONE;
        for (MailFile file : delivery.mail()) {
            course.onward();
            Optional<CalendarOwner> owner = known.firstOf(file.possiblePersonIds());
            if (owner.isPresent()) {
                landed = landed.plus(land(file, owner.get(), course));
            }
        }
        return landed;
    }

    private Landed land(MailFile file, CalendarOwner owner, Course course) {
        if (owner.address() == null) {
            course.issue(Issue.ofFile(IssueCode.MAIL_ADDRESS_UNKNOWN, file.path(), Map.of()));
            return Landed.NONE;
        }
        MailPages pages = new MailPages(db, owner.personId(), course::onward);
        try {
            file.read(owner.address(), pages, course::issue);
        } catch (IOException e) {
            course.issue(FileContent.unreadable(file.path(), e));
        }
        return pages.landed();
    }
}
