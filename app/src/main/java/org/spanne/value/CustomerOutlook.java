package org.spanne.value;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.figure.Money;
import org.spanne.market.Customer;
import org.spanne.market.CustomerPanel;
import org.spanne.screen.Panel;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to a customer's page what to expect of it, what it could buy more, and why. */
@Component
class CustomerOutlook implements CustomerPanel {

    private final JdbcClient db;
    private final Company company;
    private final Fits fits;
    private final Priorities priorities;

    CustomerOutlook(JdbcClient db, Company company, Fits fits, Priorities priorities) {
        this.db = db;
        this.company = company;
        this.fits = fits;
        this.priorities = priorities;
    }

    /**
     * What is shown.
     *
     * @param row the figures of the customer at the top
     * @param itself whether that is the customer of the page
     * @param gaps what comparable customers buy, with those of them the person may see
     * @param priority what an hour may bring; null where nothing tells it
     */
    record Content(
            Fit fit,
            ValueRow row,
            boolean itself,
            Currency currency,
            List<Shown> gaps,
            @Nullable Priority priority) {

        Content {
            gaps = List.copyOf(gaps);
        }

        /** An amount in the company's currency. */
        public @Nullable Money money(java.math.@Nullable BigDecimal amount) {
            return amount == null ? null : new Money(amount, currency);
        }
    }

    /** A gap with the peers that may be named. */
    record Shown(Gap gap, List<Peer> peers) {
        Shown {
            peers = List.copyOf(peers);
        }
    }

    /** A comparable customer. */
    record Peer(String customerId, String name, Money amount) {}

    @Override
    public int place() {
        return 15;
    }

    @Override
    public @Nullable Panel of(Customer customer, Rights rights) {
        return of(customer.id(), rights)
                .map(content -> new Panel("value/customer", "outlook", content))
                .orElse(null);
    }

    /** What is known of a customer, as far as the person may see it. */
    Optional<Content> of(String customerId, Rights rights) {
        Fit fit = fits.current().orElse(null);
        if (fit == null || !rights.may(Permission.VIEW_CUSTOMERS)) {
            return Optional.empty();
        }
        Currency currency = company.facts().currency();
        return Visible.bind(
                        db.sql("select v.*, c.name from " + ValueRow.TABLES
                                + " where v.customer_id = (select root_id from market.standing where customer_id = :id) and "
                                + Visible.to(rights)),
                        rights)
                .param("id", customerId)
                .query(DataClassRowMapper.newInstance(ValueRow.class))
                .optional()
                .map(row -> content(fit, row, customerId, currency, rights));
    }

    private Content content(Fit fit, ValueRow row, String customerId, Currency currency, Rights rights) {
        List<Gap> gaps = priorities.gaps(row);
        Map<String, String> names = names(gaps, rights);
        List<Shown> shown = gaps.stream()
                .map(gap -> new Shown(
                        gap,
                        gap.peers().stream()
                                .filter(peer -> names.containsKey(peer.customerId()))
                                .map(peer -> new Peer(
                                        peer.customerId(),
                                        names.getOrDefault(peer.customerId(), ""),
                                        new Money(peer.amount(), currency)))
                                .toList()))
                .toList();
        return new Content(
                fit, row, row.customerId().equals(customerId), currency, shown, priorities.of(row, fit, currency));
    }

    /** The names of the peers that the person may see. */
    private Map<String, String> names(List<Gap> gaps, Rights rights) {
        String[] peers = gaps.stream()
                .flatMap(gap -> gap.peers().stream())
                .map(Gap.PeerSpending::customerId)
                .distinct()
                .toArray(String[]::new);
        return Visible.bind(
                        db.sql(
                                "select s.customer_id, c.name from market.standing s join market.customer c using (customer_id)"
                                        + " where s.customer_id = any(:peers) and " + Visible.to(rights)),
                        rights)
                .param("peers", peers)
                .query((row, number) -> Map.entry(row.getString("customer_id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
