package org.spanne.cli.customers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.spanne.cli.rows.Refusal;
import org.spanne.engine.buying.base.BaseForecast;
import org.spanne.engine.buying.history.Histories;

/** Writes what is expected of each customer as CSV; what is not known is an empty cell. */
final class CustomersCsv {

    private static final String[] HEADER = {
        "customer_id",
        "frequency",
        "recency",
        "age",
        "monetary",
        "p_alive",
        "expected_purchases",
        "expected_spend",
        "lifetime_value"
    };

    private CustomersCsv() {}

    static void write(Path file, Study study, BaseForecast forecast) {
        Histories histories = study.input().base().all();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(HEADER);
            for (int i = 0; i < histories.size(); i++) {
                csv.writeRecord(
                        study.input().ids().apply(i),
                        String.valueOf(histories.repeats(i)),
                        text(histories.recency(i)),
                        text(histories.age(i)),
                        histories.knowSpend() ? text(histories.spend(i)) : "",
                        text(forecast.alive(i)),
                        text(forecast.purchases(i)),
                        text(forecast.spend(i)),
                        text(forecast.value(i)));
            }
        } catch (IOException e) {
            throw Refusal.ofUse(
                    "%s cannot be written: %s. Maybe its folder is missing.".formatted(file, e.getMessage()));
        }
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "" : String.valueOf(value);
    }
}
