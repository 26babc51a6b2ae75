package org.spanne.engine.timeuse.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spanne.engine.timeuse.classification.EvidenceBuilder.a;

import org.junit.jupiter.api.Test;
import org.spanne.engine.timeuse.classification.Evidence.Kind;

class CircleTests {

    private static final Domains DOMAINS = Domains.builder()
            .own("house.example")
            .customer("acme.example", "C-1")
            .build();

    @Test
    void tellsWhosePeopleTakePart() {
        assertThat(circle(a(Kind.MEETING).of(1))).isEqualTo(Circle.NOBODY_ELSE);
        assertThat(circle(a(Kind.MEETING).with("house.example"))).isEqualTo(Circle.COLLEAGUES);
        assertThat(circle(a(Kind.MEETING).with("house.example", "acme.example")))
                .isEqualTo(Circle.CUSTOMERS);
        assertThat(circle(a(Kind.MEETING).with("acme.example", "gmail.com"))).isEqualTo(Circle.CUSTOMERS_AND_OTHERS);
        assertThat(circle(a(Kind.MEETING).with("house.example", "supplier.example")))
                .isEqualTo(Circle.OTHERS);
        assertThat(circle(a(Kind.CALL))).isEqualTo(Circle.UNKNOWN);
    }

    private static Circle circle(EvidenceBuilder entry) {
        return Circle.of(entry.build(), DOMAINS);
    }
}
