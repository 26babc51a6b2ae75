package org.spanne.cli.customers;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.buying.contract.RenewalModel;
import org.spanne.engine.buying.validation.Holdout;
import org.spanne.engine.buying.validation.Tracking;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a study as JSON: what was fitted, how well, and what to know before using it. */
final class CustomersJson {

    private final JsonGenerator json;

    private CustomersJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(Study study) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new CustomersJson(json).write(study);
        }
        return text.toString();
    }

    private void write(Study study) {
        json.writeStartObject();
        json.writeNumberProperty("customers", study.input().base().size());
        json.writeStringProperty("period", study.input().pace().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty(
                "model", ModelName.of(study.model().free().family()).word());
        json.writeObjectPropertyStart("parameters");
        study.parameters().forEach(this::number);
        json.writeEndObject();
        json.writeObjectPropertyStart("standard_errors");
        study.errors().forEach(this::number);
        json.writeEndObject();
        number("log_likelihood", study.logLikelihood());
        writeSpend(study.spend());
        writeContracts(study);
        writeCourse(study);
        json.writeArrayPropertyStart("flags");
        study.notes().forEach(note -> json.writeString(note.code()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeSpend(Study.@Nullable Spend spend) {
        if (spend == null) {
            json.writeNullProperty("spend");
            return;
        }
        json.writeObjectPropertyStart("spend");
        number("p", spend.model().p());
        number("q", spend.model().q());
        number("v", spend.model().v());
        number("log_likelihood", spend.logLikelihood());
        json.writeEndObject();
    }

    private void writeContracts(Study study) {
        int contracts =
                study.input().base().size() - study.input().base().free().size();
        if (contracts == 0) {
            return;
        }
        json.writeObjectPropertyStart("contractual");
        json.writeNumberProperty("customers", contracts);
        RenewalModel renewals = study.model().renewals();
        if (renewals != null) {
            number("gamma", renewals.gamma());
            number("delta", renewals.delta());
        }
        json.writeEndObject();
    }

    private void writeCourse(Study study) {
        Input.Course course = study.input().course();
        if (course == null) {
            return;
        }
        json.writeStringProperty("known_until", date(course.summary().asOf()));
        Holdout holdout = course.holdout();
        if (holdout != null) {
            json.writeObjectPropertyStart("holdout");
            json.writeStringProperty("until", date(course.all().until()));
            number("length", holdout.length());
            json.writeNumberProperty("purchases", holdout.actual());
            study.deviations().forEach(this::writeDeviation);
            json.writeEndObject();
        }
        var tracking = new Tracking(study.model().free(), course.summary(), course.all());
        json.writeArrayPropertyStart("tracking");
        for (int period = 0; period < tracking.periods(); period++) {
            json.writeStartObject();
            json.writeStringProperty("until", date(tracking.day(period)));
            json.writeNumberProperty("actual", tracking.actual(period));
            number("expected", tracking.expected(period));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDeviation(String rule, Holdout.Deviation deviation) {
        json.writeObjectPropertyStart(rule);
        number("purchases", deviation.expected());
        number("mae", deviation.meanAbsolute());
        number("rmse", deviation.rootMeanSquare());
        json.writeEndObject();
    }

    private void number(String name, @Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    private static String date(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
