package org.spanne.exchange.profile.expression;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExpressionProperties {

    /** Whatever is typed either is an expression or is refused with a place inside of it. */
    @Property(tries = 2_000)
    void anyTextIsReadOrRefusedWithItsPlace(@ForAll("scribbles") String text) {
        try {
            assertThat(Expression.parse(text).all()).isNotEmpty();
        } catch (MalformedExpression malformed) {
            assertThat(malformed.at()).isBetween(1, text.length() + 1);
            assertThat(malformed.sentence()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> scribbles() {
        Arbitrary<String> words = Arbitraries.of(
                "a", "b.c", "[x y]", "'t'", "1", ".5", "+", "-", "*", "/", "&", "=", "<>", "<=", "(", ")", ",", "and",
                "or", "not", "in", "if", "sum", "trim", " ", "true", "[", "'", "§");
        return words.list().ofMaxSize(14).map(parts -> String.join("", parts));
    }
}
