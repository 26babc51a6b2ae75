package org.spanne.worktime;

import org.spanne.intake.Landed;
import org.spanne.intake.Landing;
import org.spanne.intake.Staged;
import org.spanne.intake.Upsert;
import org.springframework.stereotype.Component;

/** Takes in {@code mail.csv}: who wrote to which domains and when, never what. */
@Component
class MailLanding implements Landing {

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
                .key("person_id", "sent_at", "direction")
                .keyColumn("thread_id", "coalesce(s.thread_id, '')")
                .column("to_domains", "coalesce(s.to_domains, '{}')")
                .column("cc_domains", "coalesce(s.cc_domains, '{}')")
                .from(staged);
    }
}
