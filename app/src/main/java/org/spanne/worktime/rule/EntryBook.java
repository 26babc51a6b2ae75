package org.spanne.worktime.rule;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.decisions.Domain;
import org.spanne.engine.disclosure.Contributions;
import org.spanne.engine.disclosure.DisclosureRules;
import org.spanne.engine.timeuse.classification.Facts;
import org.spanne.steering.decision.DecisionPoint.History;
import org.spanne.steering.decision.DecisionPoint.Past;
import org.spanne.worktime.rule.EntryCounts.Asked;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the table was asked by the last measurement: facts, how many entries had them, and by which row they were decided. Told
 * are facts that enough people's entries have, as the rules of disclosure demand; as every sum is one over such facts, no
 * difference of sums is about fewer.
 */
@Repository
class EntryBook {

    private static final int STEP = 5;

    private final JdbcClient db;
    private final JdbcTemplate batches;

    EntryBook(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** Takes the place of what was written before; in the transaction of the measurement. */
    void write(Map<Facts, Asked> asked) {
        db.sql("delete from worktime.entry_kind").update();
        List<Object[]> rows = new ArrayList<>();
        asked.forEach((facts, counts) -> rows.add(new Object[] {
            EntryTable.values(facts).stream().map(EntryBook::text).toArray(String[]::new),
            counts.row(),
            counts.byPerson().stream().sorted(Comparator.reverseOrder()).toArray(Integer[]::new)
        }));
        batches.batchUpdate("insert into worktime.entry_kind (facts, row, by_person) values (?, ?, ?)", rows);
    }

    History history(DisclosureRules rules) {
        List<Past> told = new ArrayList<>();
        long[] withheld = {0};
        db.sql("select facts, by_person from worktime.entry_kind").query(row -> {
            Contributions people =
                    contributions((Integer[]) row.getArray("by_person").getArray());
            if (rules.allow(people)) {
                told.add(new Past(values(row), inSteps(people.total())));
            } else {
                withheld[0] += inSteps(people.total());
            }
        });
        return new History(told, withheld[0], null);
    }

    /** One entry more or less between two measurements shows nothing. */
    private static long inSteps(long count) {
        return (count + STEP / 2) / STEP * STEP;
    }

    private static Contributions contributions(Integer[] byPerson) {
        Map<String, Long> amounts = new HashMap<>();
        IntStream.range(0, byPerson.length)
                .forEach(person -> amounts.put(Integer.toString(person), byPerson[person].longValue()));
        return new Contributions(amounts);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, null);
    }

    private static List<@Nullable Object> values(ResultSet row) throws SQLException {
        @Nullable String[] texts = (@Nullable String[]) row.getArray("facts").getArray();
        List<@Nullable Object> values = new ArrayList<>();
        for (int input = 0; input < texts.length; input++) {
            values.add(value(EntryTable.INPUTS.get(input).domain(), texts[input]));
        }
        return values;
    }

    private static @Nullable Object value(Domain domain, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (domain) {
            case Domain.Choice _ -> text;
            case Domain.YesNo _ -> Boolean.valueOf(text);
            case Domain.Numeric _ -> new BigDecimal(text);
            case Domain.Day _ -> java.time.LocalDate.parse(text);
        };
    }
}
