package org.spanne.market.segment.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spanne.access.AuditTrail;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.market.segment.rule.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The saved versions of the segmentation, and which of them is in force from when. */
@Service
public class Segmentations {

    private static final String COLUMNS = "v.version, v.rules, v.note, v.saved_by, v.saved_at";

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;
    private final Company company;
    private final AuditTrail audit;

    Segmentations(JdbcClient db, JsonMapper json, Clock clock, Company company, AuditTrail audit) {
        this.db = db;
        this.json = json;
        this.clock = clock;
        this.company = company;
        this.audit = audit;
    }

    /** Today, where the company is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(company.facts().zone()));
    }

    /** The segmentation in force today. */
    public Optional<Segmentation> inForce() {
        return db.sql("select " + COLUMNS + """
                         from market.publication p join market.segmentation v using (version)
                        where p.withdrawn_at is null and p.effective_on <= ?
                        order by p.effective_on desc, p.id desc limit 1
                        """)
                .param(today())
                .query(this::read)
                .optional();
    }

    public Optional<Segmentation> byVersion(long version) {
        return db.sql("select " + COLUMNS + " from market.segmentation v where version = ?")
                .param(version)
                .query(this::read)
                .optional();
    }

    /** The version asked for; that in force where none is, or there is no such version. */
    public Optional<Segmentation> versionOrInForce(@Nullable Long version) {
        Optional<Segmentation> asked = version == null ? Optional.empty() : byVersion(version);
        return asked.or(this::inForce);
    }

    /** The saved versions, newest first. */
    public List<Segmentation> history(int most) {
        return db.sql("select " + COLUMNS + " from market.segmentation v order by version desc limit ?")
                .param(most)
                .query(this::read)
                .list();
    }

    /** What came into force and what is going to, the latest first. */
    public List<Publication> publications(int most) {
        return db.sql("""
                        select p.id, p.version, p.effective_on, v.note, p.published_by, p.published_at, p.withdrawn_at
                          from market.publication p join market.segmentation v using (version)
                         order by p.effective_on desc, p.id desc limit ?
                        """)
                .param(most)
                .query((row, number) -> new Publication(
                        row.getLong("id"),
                        row.getLong("version"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("note"),
                        row.getString("published_by"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getObject("withdrawn_at") != null))
                .list();
    }

    /** Saves the rules as a new draft; what was saved before stays as it is. */
    @Transactional
    public long save(List<Rule> rules, String note, String by) {
        return db.sql("""
                        insert into market.segmentation (rules, note, saved_by)
                        values (cast(? as jsonb), ?, ?) returning version
                        """)
                .params(json.writeValueAsString(rules), note, by)
                .query((row, number) -> row.getLong("version"))
                .single();
    }

    /**
     * Puts a saved version into force, whether it is new or was in force before.
     *
     * @param on the first day it holds, today or later
     * @return whether there is such a version, and the day is not past
     */
    @Transactional
    boolean publish(long version, LocalDate on, String by) {
        if (on.isBefore(today()) || byVersion(version).isEmpty()) {
            return false;
        }
        db.sql("insert into market.publication (version, effective_on, published_by) values (?, ?, ?)")
                .params(version, on, by)
                .update();
        return true;
    }

    /** Takes a publication back whose day has not come. */
    @Transactional
    public boolean withdraw(long publication, Rights by) {
        boolean done = db.sql("""
                        update market.publication set withdrawn_at = now(), withdrawn_by = ?
                         where id = ? and withdrawn_at is null and effective_on > ?
                        """).params(by.name(), publication, today()).update() == 1;
        if (done) {
            audit.write(by, "market.audit.withdrawn", Long.toString(publication));
        }
        return done;
    }

    private Segmentation read(ResultSet row, int number) throws SQLException {
        return new Segmentation(
                row.getLong("version"),
                json.readValue(row.getString("rules"), new TypeReference<List<Rule>>() {}),
                row.getString("note"),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
