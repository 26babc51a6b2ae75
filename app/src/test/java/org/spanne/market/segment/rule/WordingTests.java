package org.spanne.market.segment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class WordingTests {

    private static final Group RULE = Group.all(
            new Condition("industry", Operator.ONE_OF, "Food; Drinks"),
            Group.any(
                    new Condition("employees", Operator.BETWEEN, "50; 2000"),
                    new Purchase(Operator.ONE_OF, "Pumps; Valves", "12", "5000")),
            Group.none(new Purchase(Operator.NONE_OF, "Spares", "6", ""), new Condition("gone", Operator.ONE_OF, "x")));

    @Autowired
    private Wording wording;

    @Autowired
    private Fields fields;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void empty() {
        TestDatabase.empty(db);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aRuleIsOneSentenceInEitherLanguage() {
        assertThat(said(Locale.UK))
                .isEqualTo(
                        "Industry is one of Food, Drinks and (Employees is between 50 – 2,000 or bought Pumps, Valves"
                                + " in the last 12 months for at least €5,000) and not (did not buy Spares in the last 6 months)");
        assertThat(said(Locale.GERMANY))
                .isEqualTo(
                        "Branche ist eines von Food, Drinks und (Beschäftigte liegt zwischen 50 – 2.000 oder kaufte in"
                                + " den letzten 12 Monaten Pumps, Valves für mindestens 5.000\u00a0€) und nicht (kaufte in den"
                                + " letzten 6 Monaten nichts von Spares)");
    }

    @Test
    void aRuleThatAsksNothingSaysNothing() {
        assertThat(wording.sentence(
                        new Rule("A", Group.all(Group.any(), new Condition("industry", Operator.ONE_OF, " "))),
                        fields.all()))
                .isEmpty();
    }

    private String said(Locale language) {
        LocaleContextHolder.setLocale(language);
        return wording.sentence(new Rule("A", RULE), fields.all());
    }
}
