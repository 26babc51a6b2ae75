package org.spanne.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the stored company says where a folder leaves something open: the zone of local times, the currency of amounts.
 * The module that owns company and people declares the bean.
 */
public interface HouseDefaults {

    /** IANA time zones by person id, of those people who have one of their own. */
    Map<String, String> zonesOfPeople();

    /** The company's IANA time zone; null before a company is stored. */
    @Nullable
    String timeZone();

    /** The company's currency, ISO 4217; null before a company is stored. */
    @Nullable
    String currency();
}
