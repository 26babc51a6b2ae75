package org.spanne.worktime.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.spanne.exchange.mail.MailHead;
import org.spanne.intake.FileLanding.Landed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the mails of one person as they are read, some thousand at a time. */
final class MailPages implements Consumer<MailHead> {

    private static final int PAGE = 5_000;
    private static final String BETWEEN = "\u001f";

    /** The key is that of {@code mail.csv}, so that a mail told by both is one. */
    private static final String ADD = """
            insert into worktime.mail (person_id, sent_at, mail_key, direction, thread_id, to_domains, cc_domains)
            select :person, sent_at, cast(md5(concat_ws(chr(31), direction, thread, to_domains, cc_domains, 1)) as uuid),
                   direction, thread, to_domains, cc_domains
              from (select to_timestamp(sent) as sent_at, direction, thread,
                           coalesce(string_to_array(nullif(to_list, ''), chr(31)), '{}') as to_domains,
                           coalesce(string_to_array(nullif(cc_list, ''), chr(31)), '{}') as cc_domains
                      from unnest(:sent, :directions, :threads, :to, :cc)
                           as t (sent, direction, thread, to_list, cc_list)) given
            on conflict do nothing
            """;

    private final JdbcClient db;
    private final String personId;
    private final Runnable onward;
    private final List<MailHead> page = new ArrayList<>(PAGE);
    private long read;
    private long inserted;

    /**
     * @param onward called with every page
     */
    MailPages(JdbcClient db, String personId, Runnable onward) {
        this.db = db;
        this.personId = personId;
        this.onward = onward;
    }

    @Override
    public void accept(MailHead mail) {
        page.add(mail);
        if (page.size() == PAGE) {
            onward.run();
            write();
        }
    }

    /** Writes the last page; tells what became of all. */
    Landed landed() {
        write();
        return new Landed(inserted, 0, read - inserted, 0);
    }

    private void write() {
        read += page.size();
        inserted += db.sql(ADD)
                .param("person", personId)
                .param(
                        "sent",
                        page.stream().map(mail -> mail.at().getEpochSecond()).toArray(Long[]::new))
                .param("directions", texts(mail -> mail.isSent() ? "sent" : "received"))
                .param("threads", texts(mail -> Objects.requireNonNullElse(mail.thread(), "")))
                .param("to", texts(mail -> String.join(BETWEEN, mail.domains())))
                .param("cc", texts(mail -> String.join(BETWEEN, mail.ccDomains())))
                .update();
        page.clear();
    }

    private String[] texts(Function<MailHead, String> text) {
        return page.stream().map(text).toArray(String[]::new);
    }
}
