package org.spanne.steering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The targets that are in force. */
@Service
public class Targets {

    private static final String WHOLE_COMPANY = "";

    private final JdbcClient db;

    Targets(JdbcClient db) {
        this.db = db;
    }

    /**
     * The targets of one measure on one day.
     *
     * @param values by unit id; under the empty text the one for the whole company
     */
    public record InForce(Map<String, BigDecimal> values) {

        public InForce {
            values = Map.copyOf(values);
        }

        /** The target of a unit, or the company's where the unit has none of its own. */
        public Optional<BigDecimal> of(String unitId) {
            return Optional.ofNullable(values.getOrDefault(unitId, values.get(WHOLE_COMPANY)));
        }

        /** The target of the whole company. */
        public Optional<BigDecimal> ofCompany() {
            return Optional.ofNullable(values.get(WHOLE_COMPANY));
        }
    }

    /** Reads the targets of a measure; where two overlap, the one that began last holds. */
    public InForce on(LocalDate day, Measure measure) {
        Map<String, BigDecimal> values = new HashMap<>();
        db.sql("""
                        select distinct on (unit_id) unit_id, value
                          from steering.target
                         where measure = ? and valid_from <= ? and (valid_to is null or valid_to > ?)
                         order by unit_id, valid_from desc
                        """).params(measure.key(), day, day).query(row -> {
            values.put(row.getString("unit_id"), row.getBigDecimal("value"));
        });
        return new InForce(values);
    }
}
