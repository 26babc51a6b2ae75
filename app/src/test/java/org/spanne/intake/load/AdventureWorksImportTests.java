package org.spanne.intake.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spanne.intake.book.ImportEntry.Origin;
import org.spanne.intake.book.Imports;
import org.spanne.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The worked example of a source profile, in the database: its figures are known from elsewhere. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdventureWorksImportTests {

    private static final Path DATA = Path.of("..", "..", "shared", "data");
    private static final List<Path> EXPORT =
            List.of(DATA.resolve("adventureworks-oltp"), DATA.resolve("adventureworks-orders"));

    @Autowired
    private Importer importer;

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient db;

    @BeforeAll
    void importIt() {
        Assumptions.assumeTrue(
                EXPORT.stream().allMatch(Files::isDirectory),
                "The AdventureWorks export is not in " + EXPORT + " (seen from app/); its figures are not tested");
        long id = imports.open("AdventureWorks", Origin.COMMAND, EXPORT, "adventureworks", "Test");
        assertThat(importer.land(id, Listener.SILENT)).isInstanceOf(ImportOutcome.Done.class);
    }

    @Test
    void everyOrderAndLineIsThereWithItsAmount() {
        assertThat(count("select count(*) from orders.orders")).isEqualTo(31_465);
        assertThat(count("select count(*) from orders.line")).isEqualTo(121_317);
        assertThat(sum("select sum(revenue) from orders.orders")).isEqualByComparingTo("109846381.40");
    }

    @Test
    void ordersOfStoresAreToldByTheirSalesPeople() {
        String stores = " from orders.orders where owner_person_id is not null";
        assertThat(count("select count(*)" + stores)).isEqualTo(3_806);
        assertThat(count("select count(distinct customer_id)" + stores)).isEqualTo(635);
        assertThat(count("select count(distinct owner_person_id)" + stores)).isEqualTo(17);
        assertThat(sum("select sum(revenue)" + stores)).isEqualByComparingTo("80487704.18");
    }

    @Test
    void oneSalesPersonsOrdersAddUp() {
        String own = " from orders.orders where owner_person_id = '276'";
        assertThat(count("select count(*)" + own)).isEqualTo(418);
        assertThat(sum("select sum(revenue)" + own)).isEqualByComparingTo("10367007.43");
    }

    @Test
    void customersCarryCoordinates() {
        assertThat(count("select count(*) from market.customer where latitude is not null and longitude is not null"))
                .isGreaterThan(600);
    }

    private long count(String query) {
        return db.sql(query).query(Long.class).single();
    }

    private BigDecimal sum(String query) {
        return db.sql("select round(s, 2) from (" + query + ") q(s)")
                .query(BigDecimal.class)
                .single();
    }
}
