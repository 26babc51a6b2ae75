package org.spanne.intake.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.spanne.access.AuditTrail;
import org.spanne.access.Rights;
import org.spanne.exchange.profile.Profiles;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.reading.ProfileReading;
import org.spanne.intake.book.OwnProfiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The source profiles there are to choose from: those that come with Spanne, and the house's own. */
@Component
public class KnownProfiles {

    private final OwnProfiles own;
    private final AuditTrail audit;

    KnownProfiles(OwnProfiles own, AuditTrail audit) {
        this.own = own;
        this.audit = audit;
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

    /** The names of the house's own. */
    public List<String> ownNames() {
        return own.names();
    }

    /** Takes a profile's text in under the name it gives itself, if it is sound. */
    @Transactional
    public ProfileReading save(String yaml, Rights by) {
        return save(yaml, by.name(), profile -> audit.write(by, "intake.audit.profile", profile));
    }

    /** The same on the command line. */
    @Transactional
    public ProfileReading save(String yaml, String by) {
        return save(yaml, by, profile -> audit.write(null, by, "intake.audit.profile", profile));
    }

    private ProfileReading save(String yaml, String by, Consumer<String> saved) {
        ProfileReading reading = Profiles.read(yaml);
        sound(reading).map(Profile::name).ifPresent(name -> {
            own.save(name, yaml, by);
            saved.accept(name);
        });
        return reading;
    }

    /** Takes one of the house's own away; imports that were made with it stay as they are. */
    @Transactional
    public void remove(String name, Rights by) {
        if (own.remove(name)) {
            audit.write(by, "intake.audit.profile-removed", name);
        }
    }

    private static Optional<Profile> sound(ProfileReading reading) {
        return switch (reading) {
            case ProfileReading.Sound(Profile profile) -> Optional.of(profile);
            case ProfileReading.Refused _ -> Optional.empty();
        };
    }
}
