package org.spanne.exchange.row;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where people work, for times without offset: the person's zone, else the company's, else UTC. */
public final class Zones {

    private final Map<String, ZoneId> people = new HashMap<>();
    private @Nullable ZoneId company;

    /** The company's zone. */
    public void ofCompany(String zone) {
        company = ZoneId.of(zone);
    }

    /** A person's zone. */
    public void ofPerson(String person, String zone) {
        people.put(person, ZoneId.of(zone));
    }

    /** The zone for a person's times, or for the company's where no person is given. */
    ZoneId zone(@Nullable String person) {
        ZoneId known = known(person);
        return known == null ? ZoneOffset.UTC : known;
    }

    /** The same, or null where neither is known. */
    @Nullable
    ZoneId known(@Nullable String person) {
        ZoneId own = person == null ? null : people.get(person);
        return own == null ? company : own;
    }
}
