package org.spanne.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.exchange.profile.definition.Profile;
import org.spanne.exchange.profile.reading.ProfileReading;

class ProfilesTests {

    @ParameterizedTest
    @ValueSource(strings = {"adventureworks", "crm-export", "sap-orders"})
    void shipsSoundProfilesThatSurviveTheirOwnYaml(String name) {
        Profile profile = Profiles.named(name).orElseThrow();

        assertThat(profile.name()).isEqualTo(name);
        assertThat(Profiles.read(profile.toYaml())).isEqualTo(new ProfileReading.Sound(profile));
    }

    @Test
    void knowsNoOtherName() {
        assertThat(Profiles.named("../adventureworks")).isEmpty();
    }
}
