package org.spanne.engine.timeuse.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spanne.engine.timeuse.classification.Owner.Customer;
import org.spanne.engine.timeuse.classification.Owner.FreeMail;
import org.spanne.engine.timeuse.classification.Owner.Outsider;
import org.spanne.engine.timeuse.classification.Owner.OwnHouse;

class DomainsTests {

    private final Domains domains = Domains.builder()
            .own("anna@house.example")
            .own("anna@gmail.com")
            .customer("müller.example", "C-1")
            .customer("labs.house.example", "C-2")
            .customer("web.de", "C-3")
            .customer("shared.example", "PARENT")
            .customer("shared.example", "CHILD")
            .customer(" ", "C-4")
            .freeMail("regional.example")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "müller.example",
                "MÜLLER.example.",
                "xn--mller-kva.example",
                "mail.eu.müller.example",
                "a.b@müller.example"
            })
    void findsACustomerByAnySpellingOfItsDomain(String spelling) {
        assertThat(domains.ownerOf(spelling)).isEqualTo(new Customer("C-1"));
    }

    @Test
    void prefersTheMostSpecificDomain() {
        assertThat(domains.ownerOf("house.example")).isEqualTo(new OwnHouse());
        assertThat(domains.ownerOf("mail.house.example")).isEqualTo(new OwnHouse());
        assertThat(domains.ownerOf("x.labs.house.example")).isEqualTo(new Customer("C-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gmail.com", "web.de", "regional.example"})
    void keepsFreeMailFreeWhoeverUsesIt(String provider) {
        assertThat(domains.ownerOf(provider)).isEqualTo(new FreeMail());
    }

    @Test
    void givesASharedDomainToTheCustomerNamedFirst() {
        assertThat(domains.ownerOf("shared.example")).isEqualTo(new Customer("PARENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "example", "notmüller.example", "..", "\u0000", "a..b", "-.example"})
    void takesAnythingElseForAnOutsider(String domain) {
        assertThat(domains.ownerOf(domain)).isEqualTo(new Outsider());
    }
}
