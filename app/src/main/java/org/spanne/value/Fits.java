package org.spanne.value;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Knows the models behind the values. */
@Service
class Fits {

    private final JdbcClient db;
    private final JsonMapper json;

    Fits(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** What holds now; nothing before there are orders. */
    Optional<Fit> current() {
        return db.sql("select content from value.fit")
                .query((row, number) -> json.readValue(row.getString("content"), Fit.class))
                .optional();
    }
}
