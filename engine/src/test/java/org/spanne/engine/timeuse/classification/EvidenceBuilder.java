package org.spanne.engine.timeuse.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.classification.Evidence.Kind;
import org.spanne.engine.timeuse.classification.Evidence.Response;
import org.spanne.engine.timeuse.classification.Evidence.Showing;

/** Spells out only what a test is about. */
final class EvidenceBuilder {

    private final Kind kind;
    private Response response = Response.ACCEPTED;
    private Showing showing = Showing.BUSY;
    private @Nullable String category;
    private @Nullable String customer;
    private @Nullable String order;
    private Invitation invitation = Invitation.UNKNOWN;
    private List<String> domains = List.of();
    private int people = Evidence.UNKNOWN;

    private EvidenceBuilder(Kind kind) {
        this.kind = kind;
    }

    static EvidenceBuilder a(Kind kind) {
        return new EvidenceBuilder(kind);
    }

    EvidenceBuilder answered(Response answer) {
        response = answer;
        return this;
    }

    EvidenceBuilder shownAs(Showing shown) {
        showing = shown;
        return this;
    }

    EvidenceBuilder called(@Nullable String word) {
        category = word;
        return this;
    }

    EvidenceBuilder loggedFor(String customerId) {
        customer = customerId;
        return this;
    }

    EvidenceBuilder with(String... whoseDomains) {
        domains = List.of(whoseDomains);
        return this;
    }

    EvidenceBuilder of(int howMany) {
        people = howMany;
        return this;
    }

    EvidenceBuilder about(@Nullable String orderId) {
        order = orderId;
        return this;
    }

    EvidenceBuilder optional() {
        invitation = new Invitation(null, false, true, false);
        return this;
    }

    Evidence build() {
        return new Evidence(
                kind, response, showing, Evidence.words(category), customer, order, domains, people, invitation);
    }
}
