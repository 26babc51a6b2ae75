package org.spanne.bench.dmn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineConfiguration;

/** The engine of Operaton, which goes on from that of Camunda 7, with FEEL by feel-scala. */
final class Operaton implements Contender {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Override
    public Table read(String dmn) {
        DmnDecision decision =
                engine.parseDecision(Tables.DECISION, new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        return (Map<String, @Nullable Object> inputs) -> decide(decision, inputs);
    }

    private List<@Nullable Object> decide(DmnDecision decision, Map<String, @Nullable Object> inputs) {
        return engine.evaluateDecisionTable(decision, new HashMap<>(inputs)).collectEntries(Tables.OUTPUT);
    }
}
