package org.spanne.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValueImportTests {

    @Autowired
    private JdbcClient db;

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private Fits fits;

    @BeforeAll
    void importTrade() {
        InventedTrade.into(folder).land();
    }

    @Test
    void purchasesOfSitesCountForTheCustomerAtTheTopAndCreditNotesAreTakenOff() {
        Map<String, @Nullable Object> group = row("group");
        assertThat(group.get("frequency")).isEqualTo(2);
        assertThat((BigDecimal) group.get("monetary")).isEqualByComparingTo("450");
        assertThat(group.get("sites")).isEqualTo(2);
        assertThat((Double) group.get("recency")).isCloseTo(12, within(1e-9));
        assertThat(db.sql("select count(*) from value.customer_value where customer_id = 'site'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void ordersInOtherCurrenciesAreLeftOutAndCounted() {
        assertThat(row("swiss")).containsEntry("frequency", null).containsEntry("foreign_orders", 1);
        assertThat(notes()).contains("foreign");
    }

    @Test
    void whoNeverBoughtHasAPotentialButNoOutlook() {
        Map<String, @Nullable Object> prospect = row("prospect");
        assertThat(prospect).containsEntry("p_alive", null).containsEntry("priority", null);
        assertThat((BigDecimal) prospect.get("potential")).isPositive();
    }

    @Test
    void aStatedPotentialCapsWhatCouldBeBought() {
        Map<String, @Nullable Object> calc = row("+calc");
        assertThat((BigDecimal) calc.get("potential")).isLessThanOrEqualTo(new BigDecimal("50"));
        assertThat(calc).containsEntry("potential_capped", true);
    }

    @Test
    void outlooksLieWithinTheirIntervals() {
        assertThat(count("""
                        p_alive not between 0 and 1 or purchases < 0 or purchases_low > purchases_high
                        or contribution_low > contribution_high or lifetime_value < 0
                        or lifetime_low > lifetime_high or (lifetime_value is null) <> (lifetime_low is null)
                        or (p_alive > 0.5 and lifetime_value not between lifetime_low and lifetime_high)
                        or (p_alive > 0.5 and contribution not between contribution_low and contribution_high)
                        """)).isZero();
        assertThat(count("priority * cast(hours as numeric) not between extra_low - 0.01 and extra_high + 0.01"))
                .isZero();
        assertThat(count("p_alive is not null")).isGreaterThan(140);
    }

    @Test
    void theModelIsChosenByWhatItWouldHaveSaidOfTheLastYear() {
        Fit fit = fits.current().orElseThrow();
        Fit.Holdout holdout = Objects.requireNonNull(fit.holdout());
        assertThat(fit.asOf()).isEqualTo(InventedTrade.LAST);
        assertThat(holdout.from()).isEqualTo(InventedTrade.LAST.minusMonths(12).plusDays(1));
        assertThat(holdout.candidates()).hasSize(4);
        assertThat(holdout.candidates().getLast().family()).isEqualTo("naive");
        assertThat(holdout.candidates().subList(0, 3))
                .allSatisfy(candidate -> assertThat(candidate.rootMeanSquare())
                        .isGreaterThanOrEqualTo(holdout.candidates().getFirst().rootMeanSquare()));
        assertThat(holdout.naiveIsBetter()).isFalse();
        assertThat(fit.tracking()).hasSizeGreaterThan(25);
        assertThat(fit.terms().margin()).isCloseTo(0.4, within(0.01));
    }

    @Test
    void theSameFolderAgainWritesNothing() {
        List<String> before = versions();
        InventedTrade.into(folder).land();
        assertThat(versions()).isEqualTo(before);
    }

    private Map<String, @Nullable Object> row(String id) {
        return db.sql("select * from value.customer_value where customer_id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    private long count(String condition) {
        return db.sql("select count(*) from value.customer_value where " + condition)
                .query(Long.class)
                .single();
    }

    private List<String> notes() {
        return fits.current().orElseThrow().notes().stream().map(Fit.Note::key).toList();
    }

    /** PostgreSQL gives every written row a new number. */
    private List<String> versions() {
        return db.sql("select customer_id || cast(xmin as text) from value.customer_value"
                        + " union all select cast(xmin as text) from value.fit order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
