package org.spanne.intake.load;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.check.KnownIds;
import org.spanne.intake.HouseDefaults;
import org.spanne.intake.Landing;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the modules have stored, for a check to refer to. */
@Component
class Stored {

    private static final int ROWS_AT_A_TIME = 10_000;

    private final Landings landings;
    private final HouseDefaults defaults;
    private final JdbcTemplate streaming;
    private final TransactionTemplate apart;

    Stored(Landings landings, HouseDefaults defaults, DataSource dataSource, PlatformTransactionManager transactions) {
        this.landings = landings;
        this.defaults = defaults;
        this.streaming = new JdbcTemplate(dataSource);
        this.streaming.setFetchSize(ROWS_AT_A_TIME);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
    }

    /** As it is now. */
    KnownIds now() {
        return new Snapshot(defaults.zonesOfPeople(), defaults.timeZone(), defaults.currency());
    }

    private final class Snapshot implements KnownIds {

        private final Map<String, String> zones;
        private final @Nullable String zone;
        private final @Nullable String currency;

        Snapshot(Map<String, String> zones, @Nullable String zone, @Nullable String currency) {
            this.zones = zones;
            this.zone = zone;
            this.currency = currency;
        }

        /** On a connection of its own: the import's is busy taking rows in. */
        @Override
        public void stream(FolderTable table, Consumer<String> ids) {
            Landing landing = landings.of(table);
            if (!landing.storedIds().isEmpty()) {
                RowCallbackHandler eachId = row -> ids.accept(row.getString(1));
                apart.executeWithoutResult(_ -> streaming.query(landing.storedIds(), eachId));
            }
        }

        @Override
        public void parents(FolderTable table, BiConsumer<String, String> each) {
            Landing landing = landings.of(table);
            if (!landing.storedParents().isEmpty()) {
                RowCallbackHandler eachPair = row -> each.accept(row.getString(1), row.getString(2));
                apart.executeWithoutResult(_ -> streaming.query(landing.storedParents(), eachPair));
            }
        }

        @Override
        public void zonesOfPeople(BiConsumer<String, String> each) {
            zones.forEach(each);
        }

        @Override
        public @Nullable String companyZone() {
            return zone;
        }

        @Override
        public @Nullable String companyCurrency() {
            return currency;
        }
    }
}
