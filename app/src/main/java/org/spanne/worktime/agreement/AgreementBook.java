package org.spanne.worktime.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.worktime.agreement.Agreement.Answer;
import org.spanne.worktime.agreement.Agreement.End;
import org.spanne.worktime.agreement.Agreement.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the agreement, in the database. */
@Repository
class AgreementBook {

    private final JdbcClient db;

    AgreementBook(JdbcClient db) {
        this.db = db;
    }

    /** The newest versions, newest first. */
    List<Agreement> newest(int most) {
        return db.sql("select * from worktime.agreement order by version desc limit ?")
                .param(most)
                .query(AgreementBook::read)
                .list();
    }

    Optional<Agreement> byVersion(long version) {
        return db.sql("select * from worktime.agreement where version = ?")
                .param(version)
                .query(AgreementBook::read)
                .optional();
    }

    /**
     * The last version that was agreed to and has begun, whether or not it has ended since; one that was ended before it
     * began never was.
     *
     * @param samplesCount whether the sample company's agreement counts
     */
    Optional<Agreement> lastBegun(LocalDate today, boolean samplesCount) {
        return db.sql("""
                        select * from worktime.agreement
                         where agreed and valid_from <= :today and coalesce(ended_on >= valid_from, true)
                           and (:samples or not sample)
                         order by version desc limit 1
                        """)
                .param("today", today)
                .param("samples", samplesCount)
                .query(AgreementBook::read)
                .optional();
    }

    long add(Terms terms, boolean sample, Rights by) {
        return db.sql("""
                        insert into worktime.agreement (text_version, purpose, sources, viewers, threshold,
                               retention_months, sites, valid_from, valid_to, sample, proposed_account, proposed_by)
                        values (:text, :purpose, :sources, :viewers, :threshold, :months, :sites, :from, :to, :sample,
                                :account, :name)
                        returning version
                        """)
                .param("text", terms.textVersion())
                .param("purpose", terms.purpose())
                .param("sources", names(terms.sources()))
                .param("viewers", names(terms.viewers()))
                .param("threshold", terms.threshold())
                .param("months", terms.retentionMonths())
                .param("sites", terms.sites().stream().sorted().toArray(String[]::new))
                .param("from", terms.from())
                .param("to", terms.to())
                .param("sample", sample)
                .param("account", by.account())
                .param("name", by.name())
                .query(Long.class)
                .single();
    }

    /** Answers a proposal; false where it was answered or ended meanwhile. */
    boolean answer(long version, boolean agreed, Rights by) {
        return db.sql("""
                        update worktime.agreement
                           set agreed = :agreed, answered_account = :account, answered_by = :name, answered_at = now()
                         where version = :version and agreed is null and ended_on is null
                        """)
                        .param("agreed", agreed)
                        .param("account", by.account())
                        .param("name", by.name())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Ends a version; false where it was declined or ended meanwhile. */
    boolean end(long version, LocalDate day, Rights by) {
        return db.sql("""
                        update worktime.agreement
                           set ended_on = :day, ended_account = :account, ended_by = :name, ended_at = now()
                         where version = :version and coalesce(agreed, true) and ended_on is null
                        """)
                        .param("day", day)
                        .param("account", by.account())
                        .param("name", by.name())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Agreement read(ResultSet row, int number) throws SQLException {
        Signature answered = signature(row, "answered");
        Signature ended = signature(row, "ended");
        Signature proposed = signature(row, "proposed");
        if (proposed == null) {
            throw new IllegalStateException("Agreement " + row.getLong("version") + " was proposed by nobody");
        }
        return new Agreement(
                row.getLong("version"),
                new Terms(
                        row.getString("text_version"),
                        row.getString("purpose"),
                        values(row, "sources", Source::valueOf),
                        values(row, "viewers", Role::valueOf),
                        row.getInt("threshold"),
                        row.getInt("retention_months"),
                        values(row, "sites", Function.identity()),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)),
                row.getBoolean("sample"),
                proposed,
                answered == null ? null : new Answer(row.getBoolean("agreed"), answered),
                ended == null ? null : new End(row.getObject("ended_on", LocalDate.class), ended));
    }

    private static @Nullable Signature signature(ResultSet row, String act) throws SQLException {
        OffsetDateTime at = row.getObject(act + "_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Signature(row.getLong(act + "_account"), row.getString(act + "_by"), at.toInstant());
    }

    private static <T> Set<T> values(ResultSet row, String column, Function<String, T> named) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(named).collect(Collectors.toUnmodifiableSet());
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(Enum::name).toArray(String[]::new);
    }
}
