package org.spanne.value;

import java.util.List;
import org.spanne.market.CustomerFigures;
import org.springframework.stereotype.Component;

/** What a customer is worth, for rules of segments; sites count by the customer at the top, who stands for all. */
@Component
class ValueFigures implements CustomerFigures {

    @Override
    public List<Figure> figures() {
        return List.of(
                figure("still_buying", "round(cast(v.p_alive * 100 as numeric), 1)"),
                figure("contribution_expected", "v.contribution"),
                figure("lifetime_value", "v.lifetime_value"),
                figure("white_space", "v.potential"),
                figure("priority_per_hour", "v.priority"));
    }

    private static Figure figure(String key, String sql) {
        return new Figure(
                key,
                "value.field." + key,
                "select " + sql + " from value.customer_value v where v.customer_id = s.root_id");
    }
}
