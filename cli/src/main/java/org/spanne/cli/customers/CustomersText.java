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

    private final PrintWriter out;
    private final Study study;
    private final String unit;

    private CustomersText(PrintWriter out, Study study) {
        this.out = out;
        this.study = study;
        this.unit = study.input().pace().name().toLowerCase(Locale.ROOT);
    }

    static void write(PrintWriter out, Study study, BaseForecast forecast, int horizon) {
        var text = new CustomersText(out, study);
        text.writeModels();
        text.writeTimeHeldOut();
        text.writeMostValuable(forecast, horizon);
        out.flush();
    }

    private void writeModels() {
        Histories histories = study.input().base().all();
        out.printf(
                Locale.ROOT,
                "%,d customers, %,d of them bought again; times in %ss%n%s, log-likelihood %.4f%n",
                histories.size(),
                histories.repeatBuyers(),
                unit,
                ModelName.of(study.model().free().family()).word(),
                study.logLikelihood());
        study.parameters().forEach((name, value) -> {
            Double error = study.errors().get(name);
            String range = error == null ? "" : String.format(Locale.ROOT, " ± %.6f", error);
            out.printf(Locale.ROOT, "  %-6s %12.6f%s%n", name, value, range);
        });
        Study.Spend spend = study.spend();
        if (spend != null) {
            out.printf(
                    Locale.ROOT,
                    "spend, log-likelihood %.4f%n  p %.6f, q %.6f, v %.6f%n",
                    spend.logLikelihood(),
                    spend.model().p(),
                    spend.model().q(),
                    spend.model().v());
        }
    }

    private void writeTimeHeldOut() {
        if (study.deviations().isEmpty()) {
            return;
        }
        out.println("time held out       purchases  mean error  root mean square error");
        study.deviations()
                .forEach((rule, off) -> out.printf(
                        Locale.ROOT,
                        "  %-16s %10.1f %11.4f %11.4f%n",
                        rule,
                        off.expected(),
                        off.meanAbsolute(),
                        off.rootMeanSquare()));
    }

    private void writeMostValuable(BaseForecast forecast, int horizon) {
        out.printf(
                Locale.ROOT,
                "most valuable within %d %ss:%n  %-20s %8s %10s %12s%n",
                horizon,
                unit,
                "customer",
                "alive",
                "purchases",
                "value");
        IntStream.range(0, study.input().base().size())
                .boxed()
                .sorted(Comparator.comparingDouble(customer -> -worth(forecast, customer)))
                .limit(SHOWN)
                .forEach(customer -> out.printf(
                        Locale.ROOT,
                        "  %-20s %8.4f %10s %12s%n",
                        study.input().ids().apply(customer),
                        forecast.alive(customer),
                        figure("%.3f", forecast.purchases(customer)),
                        figure("%.2f", forecast.value(customer))));
    }

    private static String figure(String format, double value) {
        return Double.isNaN(value) ? "unknown" : String.format(Locale.ROOT, format, value);
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
