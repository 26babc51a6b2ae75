package org.spanne.intake.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spanne.exchange.profile.Profiles;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.reading.ProfileReading;
import org.spanne.intake.book.OwnProfiles;
import org.springframework.stereotype.Component;

/** The source profiles there are to choose from: those that come with Spanne, and the house's own. */
@Component
public class KnownProfiles {

    private final OwnProfiles own;

    KnownProfiles(OwnProfiles own) {
        this.own = own;
    }

    /** All of them, those that come with Spanne first. */
    public List<Profile> all() {
        List<String> ownNames = own.names();
        return Stream.concat(
                        Profiles.builtIn().stream().filter(profile -> !ownNames.contains(profile.name())),
                        ownNames.stream().flatMap(name -> named(name).stream()))
                .toList();
    }

    /** The one of that name; the house's own goes before one that comes with Spanne. */
    public Optional<Profile> named(String name) {
        return own.yaml(name).map(Profiles::read).flatMap(KnownProfiles::sound).or(() -> Profiles.named(name));
    }

    /** Takes a profile's text in under the name it gives itself, if it is sound. */
    public ProfileReading save(String yaml, String by) {
        ProfileReading reading = Profiles.read(yaml);
        sound(reading).ifPresent(profile -> own.save(profile.name(), yaml, by));
        return reading;
    }

    private static Optional<Profile> sound(ProfileReading reading) {
        return switch (reading) {
            case ProfileReading.Sound(Profile profile) -> Optional.of(profile);
            case ProfileReading.Refused _ -> Optional.empty();
        };
    }
}
