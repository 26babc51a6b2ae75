package org.spanne.exchange.profile.reading;

import java.util.List;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.definition.ProfileIssue;

/** The outcome of reading a profile. */
public sealed interface ProfileReading {

    /** The profile is sound. */
    record Sound(Profile profile) implements ProfileReading {}

    /** The profile cannot be used; at least one issue says why. */
    record Refused(List<ProfileIssue> issues) implements ProfileReading {
        public Refused {
            issues = List.copyOf(issues);
        }
    }
}
