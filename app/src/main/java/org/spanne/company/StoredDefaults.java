package org.spanne.company;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.intake.HouseDefaults;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the stored company and its people say where a folder leaves zones and currencies open. */
@Component
class StoredDefaults implements HouseDefaults {

    private final JdbcClient db;

    StoredDefaults(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<String, String> zonesOfPeople() {
        return db
                .sql("select person_id, time_zone from company.person where time_zone is not null")
                .query(Zone.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Zone::personId, Zone::timeZone));
    }

    @Override
    public @Nullable String timeZone() {
        return stated("time_zone");
    }

    @Override
    public @Nullable String currency() {
        return stated("currency");
    }

    private @Nullable String stated(String column) {
        return db.sql("select " + column + " from company.company where " + column + " is not null")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private record Zone(String personId, String timeZone) {}
}
