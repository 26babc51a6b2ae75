package org.spanne.servicedesign;

import java.util.Locale;

/** How far a requirement has come on its way to an offer. */
public enum Stage {
    /** Captured, not yet taken up, or being looked at. */
    OPEN,
    /** An offer is being developed from it. */
    IN_DEVELOPMENT,
    /** The offer is tried with customers. */
    IN_TRIAL,
    /** The offer can be sold. */
    RELEASED,
    /** It will not become an offer. */
    CLOSED;

    /** Reads the status texts of source systems; what is not known counts as open, so that nothing is overlooked. */
    static Stage of(String status) {
        return switch (status.strip().toLowerCase(Locale.ROOT)) {
            case "offer_in_development", "in_development", "development", "in_progress" -> IN_DEVELOPMENT;
            case "trial", "in_trial", "pilot" -> IN_TRIAL;
            case "released", "done", "offered" -> RELEASED;
            case "rejected", "closed", "declined", "cancelled" -> CLOSED;
            default -> OPEN;
        };
    }
}
