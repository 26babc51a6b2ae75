package org.spanne.cli.worktime;

import java.io.Writer;
import java.util.Locale;
import org.spanne.engine.timeuse.classification.ClassificationRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the command line writes it: names in snake case, indented, the stream left open. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Json() {}

    /** States by what was classified, beside the figures made so. */
    static void writeRules(JsonGenerator json, ClassificationRules rules) {
        String mixed = rules.mixed().name().toLowerCase(Locale.ROOT);
        json.writePOJOProperty("rules", new Stated(rules.version(), mixed));
    }

    private record Stated(String version, String mixed) {}

    static JsonGenerator to(Writer out) {
        return MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out);
    }
}
