package org.spanne.steering.decision.dmn;

import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.spanne.engine.decisions.Column;
import org.spanne.engine.decisions.DecisionTable;

/** A decision table, compiled for evaluation by Apache KIE. */
public final class KieTable {

    private final String key;
    private final List<Column> inputs;
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Fired fired = new Fired();

    /**
     * Compiles a table.
     *
     * @param table all of whose cells can be read
     * @throws IllegalStateException where KIE reads a cell otherwise than we do
     */
    public KieTable(String key, DecisionTable table) {
        this.key = key;
        this.inputs = table.inputs();
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(
                        ResourceFactory.newReaderResource(new StringReader(DmnWriter.write(key, key, table)), "UTF-8")))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException("Decision table " + key + ": " + model.getMessages());
        }
        runtime.addListener(fired);
    }

    /**
     * The rows that decide an input, from 1. One input at a time: KIE tells rows to a listener of the whole table.
     *
     * @param values one for each input, null where it is unknown
     * @throws IllegalStateException where several rows of a unique table fit
     */
    public synchronized List<Integer> rows(List<? extends @Nullable Object> values) {
        DMNContext context = runtime.newContext();
        for (int input = 0; input < inputs.size(); input++) {
            context.set(inputs.get(input).key(), values.get(input));
        }
        fired.rows = List.of();
        DMNResult result = runtime.evaluateByName(model, context, key);
        if (result.hasErrors()) {
            throw new IllegalStateException("Decision table " + key + " of " + values + ": " + result.getMessages());
        }
        return fired.rows;
    }

    private static final class Fired implements DMNRuntimeEventListener {

        private List<Integer> rows = List.of();

        @Override
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            rows = List.copyOf(event.getSelected());
        }
    }
}
