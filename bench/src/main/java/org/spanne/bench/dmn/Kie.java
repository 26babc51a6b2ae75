package org.spanne.bench.dmn;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The engine of Apache KIE. */
final class Kie implements Contender {

    @Override
    public Table read(String dmn) {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(dmn), "UTF-8")))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        return (Map<String, @Nullable Object> inputs) -> decide(runtime, model, inputs);
    }

    private static List<@Nullable Object> decide(
            DMNRuntime runtime, DMNModel model, Map<String, @Nullable Object> inputs) {
        DMNContext context = runtime.newContext();
        new HashMap<>(inputs).forEach(context::set);
        DMNResult result = runtime.evaluateByName(model, context, Tables.DECISION);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        Object value = result.getDecisionResultByName(Tables.DECISION).getResult();
        return value == null ? List.of() : value instanceof List<?> list ? new ArrayList<>(list) : List.of(value);
    }
}
