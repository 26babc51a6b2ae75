package org.spanne.cli.customers;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.spanne.engine.buying.base.BaseForecast;
import org.spanne.engine.buying.history.Histories;

/** Says a study in some lines of text. */
final class CustomersText {

    private static final int SHOWN = 10;

    private CustomersText() {}

    static void write(PrintWriter out, Study study, BaseForecast forecast, int horizon) {
        Histories histories = study.input().base().all();
        String unit = study.input().pace().name().toLowerCase(Locale.ROOT);
        out.printf(
                "%,d customers, %,d of them bought again; times in %ss%n",
                histories.size(), histories.repeatBuyers(), unit);
        out.printf(
                "%s, log-likelihood %.4f%n",
                ModelName.of(study.model().free().family()).word(), study.logLikelihood());
        study.parameters().forEach((name, value) -> {
            Double error = study.errors().get(name);
            out.printf("  %-6s %12.6f%s%n", name, value, error == null ? "" : " ± %.6f".formatted(error));
        });
        Study.Spend spend = study.spend();
        if (spend != null) {
            out.printf(
                    "spend, log-likelihood %.4f%n  p %.6f, q %.6f, v %.6f%n",
                    spend.logLikelihood(),
                    spend.model().p(),
                    spend.model().q(),
                    spend.model().v());
        }
        if (!study.deviations().isEmpty()) {
            out.printf("time held out       purchases  mean error  root mean square error%n");
            study.deviations()
                    .forEach((rule, off) -> out.printf(
                            "  %-16s %10.1f %11.4f %11.4f%n",
                            rule, off.expected(), off.meanAbsolute(), off.rootMeanSquare()));
        }
        out.printf(
                "most valuable within %d %ss:%n  %-20s %8s %10s %12s%n",
                horizon, unit, "customer", "alive", "purchases", "value");
        IntStream.range(0, histories.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -worth(forecast, i)))
                .limit(SHOWN)
                .forEach(i -> out.printf(
                        "  %-20s %8.4f %10.3f %12.2f%n",
                        study.input().ids().apply(i), forecast.alive(i), forecast.purchases(i), forecast.value(i)));
        out.flush();
    }

    private static double worth(BaseForecast forecast, int customer) {
        double value = forecast.value(customer);
        double purchases = forecast.purchases(customer);
        if (!Double.isNaN(value)) {
            return value;
        }
        return Double.isNaN(purchases) ? 0 : purchases;
    }
}
