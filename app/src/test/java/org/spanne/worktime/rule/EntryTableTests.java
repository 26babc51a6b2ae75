package org.spanne.worktime.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spanne.engine.decisions.Analysis;
import org.spanne.engine.decisions.DecisionTable;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Evidence;
import org.spanne.engine.timeuse.classification.Evidence.Kind;
import org.spanne.engine.timeuse.classification.Evidence.Response;
import org.spanne.engine.timeuse.classification.Evidence.Showing;
import org.spanne.engine.timeuse.classification.Facts;
import org.spanne.engine.timeuse.classification.Invitation.Organizer;
import org.spanne.engine.timeuse.classification.Ruling;
import org.spanne.engine.timeuse.classification.StandardRules;
import org.spanne.steering.decision.Decider.Hit;
import org.spanne.steering.decision.dmn.KieTable;

class EntryTableTests {

    private static final StandardRules RULES = new StandardRules(StandardRules.USUAL_LARGEST_MEETING);

    @Test
    void theTableSaysWhatTheUsualRulesSayOfAllFacts() {
        DecisionTable table = EntryTable.standard();
        KieTable kie = new KieTable("time", table);
        int[] tried = {0};
        eachOfTheFacts(facts -> {
            List<Integer> rows = kie.rows(EntryTable.values(facts));
            assertThat(rows).as("%s", facts).hasSize(1);
            Ruling told = EntryTable.ruling(new Hit(
                    rows.getFirst(), table.rows().get(rows.getFirst() - 1).results()));
            Ruling usual = RULES.rule(facts);
            assertThat(told.outcome()).as("%s", facts).isEqualTo(usual.outcome());
            assertThat(told.causing()).isEqualTo(usual.causing());
            tried[0]++;
        });
        assertThat(tried[0]).isEqualTo(6 * 4 * 5 * 8 * 5 * 6 * 2);
    }

    @Test
    void theTableHasARowForEveryInputAndNoIdleOne() {
        Analysis analysis = Analysis.of(EntryTable.standard(), 5, 200_000);
        assertThat(analysis.isSound()).isTrue();
        assertThat(analysis.idle()).isEmpty();
    }

    /** All that the usual rules ask; who invited, whether it recurs and is about an order go through all their values. */
    private static void eachOfTheFacts(Consumer<Facts> seen) {
        List<@Nullable Use> uses = new ArrayList<>(List.of(Use.values()));
        uses.add(null);
        List<Organizer> organizers = List.of(Organizer.values());
        int turn = 0;
        for (Kind kind : Kind.values()) {
            for (Response response : Response.values()) {
                for (Showing showing : Showing.values()) {
                    for (Use use : uses) {
                        for (Facts.Circle circle : Facts.Circle.values()) {
                            for (int people : new int[] {Evidence.UNKNOWN, 0, 1, 2, 100, 101}) {
                                for (boolean logged : new boolean[] {true, false}) {
                                    turn++;
                                    seen.accept(new Facts(
                                            kind,
                                            response,
                                            showing,
                                            use,
                                            circle,
                                            people,
                                            organizers.get(turn % 5),
                                            turn % 3 == 0,
                                            logged,
                                            turn % 7 == 0));
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
