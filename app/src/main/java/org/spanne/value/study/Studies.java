package org.spanne.value.study;

import java.util.List;
import org.spanne.value.ValueSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Studies the purchases and writes the rows that differ, within the running transaction. */
@Component
class Studies {

    private static final int AT_A_TIME = 2_000;

    private static final String COLUMNS = "sites, foreign_orders, revenue_year, contribution_year, margin, frequency,"
            + " recency, age, monetary, first_purchase, last_purchase, contractual, p_alive, p_alive_before,"
            + " purchases, purchases_low, purchases_high, contribution, contribution_low, contribution_high,"
            + " lifetime_value, lifetime_low, lifetime_high, potential, potential_capped, gaps, extra_gaps, extra_back, extra_low, extra_high, hours";

    private final LedgerReader ledgers;
    private final ValueSettings settings;
    private final JdbcClient db;
    private final JsonMapper json;

    Studies(LedgerReader ledgers, ValueSettings settings, JdbcClient db, JsonMapper json) {
        this.ledgers = ledgers;
        this.settings = settings;
        this.db = db;
        this.json = json;
    }

    /** Brings the values up to what is stored now; the import's number stands with the rows that change. */
    void refresh(long importId) {
        Ledger ledger = ledgers.read();
        if (ledger == null) {
            db.sql("delete from value.customer_value").update();
            db.sql("delete from value.fit").update();
            return;
        }
        Study study = new Study(ledger, settings);
        List<Worth> rows = study.rows();
        for (int from = 0; from < rows.size(); from += AT_A_TIME) {
            write(importId, rows.subList(from, Math.min(rows.size(), from + AT_A_TIME)));
        }
        db.sql("""
                        delete from value.customer_value v
                         where not exists (select from market.standing s where s.root_id = v.customer_id)
                        """).update();
        db.sql("""
                        insert into value.fit as f (import_id, content) values (:import, cast(:content as jsonb))
                        on conflict (only_one) do update set import_id = excluded.import_id, content = excluded.content
                         where f.content is distinct from excluded.content
                        """)
                .param("import", importId)
                .param("content", json.writeValueAsString(study.fit()))
                .update();
        db.sql("analyze value.customer_value").update();
    }

    private void write(long importId, List<Worth> rows) {
        db.sql("""
                        insert into value.customer_value as v (customer_id, import_id, %1$s)
                        select customer_id, :import, %1$s
                          from json_populate_recordset(cast(null as value.customer_value), cast(:rows as json))
                        on conflict (customer_id) do update set (import_id, %1$s) = (excluded.import_id, %2$s)
                         where (%3$s) is distinct from (%2$s)
                        """.formatted(COLUMNS, prefixed("excluded."), prefixed("v.")))
                .param("import", importId)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    private static String prefixed(String prefix) {
        return prefix + COLUMNS.replace(", ", ", " + prefix);
    }
}
