package org.spanne.exchange.profile.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTests {

    @ParameterizedTest
    @CsvSource({
        "abc, abc, 0",
        "abc, acb, 1",
        "abc, ab, 1",
        "abc, abcd, 1",
        "abc, xbc, 1",
        "abc, '', 3",
        "kitten, sitting, 3"
    })
    void countsTheEditsBetweenTwoTexts(String a, String b, int edits) {
        assertThat(Nearest.distance(a, b)).isEqualTo(edits);
        assertThat(Nearest.distance(b, a)).isEqualTo(edits);
    }

    @Test
    void findsTheNameThatWasMeant() {
        List<String> names = List.of("customer_id", "contact_id", "name");

        assertThat(Nearest.to("costumer_id", names)).contains("customer_id");
        assertThat(Nearest.to("NAME", names)).contains("name");
        assertThat(Nearest.to("revenue", names)).isEmpty();
    }
}
