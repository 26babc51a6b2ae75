package org.spanne.worktime.measure;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code mail.csv}: who wrote to which domains and when, never what. */
@Component
class MailLanding implements Landing {

    /** Mails have no number of their own: the key is made of all that is known, and of a count where that is alike. */
    private static final String KEY = "cast(md5(concat_ws(chr(31), s.direction, coalesce(s.thread_id, ''),"
            + " s.to_domains, s.cc_domains, row_number() over (partition by s.person_id, s.sent_at, s.direction,"
            + " s.thread_id, s.to_domains, s.cc_domains order by s.line))) as uuid)";

    @Override
    public String table() {
        return "mail";
    }

    @Override
    public String storedIds() {
        return "";
    }

    @Override
    public Landed land(Staged staged) {
        return Upsert.into("worktime.mail")
                .key("person_id", "sent_at")
                .keyColumn("mail_key", KEY)
                .columns("direction")
                .column("thread_id", "coalesce(s.thread_id, '')")
                .column("to_domains", "coalesce(s.to_domains, '{}')")
                .column("cc_domains", "coalesce(s.cc_domains, '{}')")
                .from(staged);
    }
}
