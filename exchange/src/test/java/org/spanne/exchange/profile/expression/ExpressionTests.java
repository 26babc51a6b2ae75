package org.spanne.exchange.profile.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spanne.exchange.profile.expression.Expression.Binary;
import org.spanne.exchange.profile.expression.Expression.Column;
import org.spanne.exchange.profile.expression.Expression.Operator;

class ExpressionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a + b * c            | ADD
            a * b + c            | ADD
            (a + b) * c          | MULTIPLY
            a & b + c            | JOIN
            a & b = c            | EQUAL
            a = b and c = d      | AND
            a = b and c = d or e | OR
            a or b and c         | OR
            a - b - c            | SUBTRACT
            """)
    void bindsTheWeakestOperatorLast(String text, Operator outermost) throws MalformedExpression {
        assertThat(Expression.parse(text))
                .isInstanceOfSatisfying(
                        Binary.class, binary -> assertThat(binary.operator()).isEqualTo(outermost));
    }

    @Test
    void readsSubtractionFromTheLeft() throws MalformedExpression {
        Expression left = Expression.parse("a - b - c");

        assertThat(left)
                .isInstanceOfSatisfying(
                        Binary.class, outer -> assertThat(outer.left()).isInstanceOf(Binary.class));
    }

    @Test
    void takesAnyColumnNameInBrackets() throws MalformedExpression {
        assertThat(Expression.parse("[Auftrags-Nr.]")).isEqualTo(new Column(null, "Auftrags-Nr.", 1));
        assertThat(Expression.parse("kunde.[Straße ]] Nr]")).isEqualTo(new Column("kunde", "Straße ] Nr", 1));
    }

    @Test
    void takesLettersOfEveryLanguageInNames() throws MalformedExpression {
        assertThat(Expression.parse("Größe")).isEqualTo(new Column(null, "Größe", 1));
    }

    @Test
    void doublesAQuoteInsideAText() throws MalformedExpression {
        assertThat(Expression.parse("'it''s'")).isEqualTo(new Expression.Literal(Value.of("it's")));
        assertThat(Expression.parse("\"say \"\"no\"\"\"")).isEqualTo(new Expression.Literal(Value.of("say \"no\"")));
    }

    @Test
    void listsTheColumnsItUses() throws MalformedExpression {
        List<String> columns = Expression.parse("if(a = 1, sum(b.x), not c in ('1', [d e])) & -f")
                .columns()
                .map(Column::written)
                .toList();

        assertThat(columns).containsExactly("a", "b.x", "c", "d e", "f");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``              | 1  | The expression is empty. Maybe a column name or '' for nothing is meant.
            a +             | 4  | Expected a value at 4 but found the end. Maybe the expression was cut off.
            trim(a          | 7  | Expected ')' at 7 but found the end. Maybe a comma or the closing bracket is missing.
            (a + b          | 7  | Expected ')' at 7 but found the end. Maybe the ( at 1 is not closed.
            a b             | 3  | Expected an operator or the end at 3 but found 'b'. Maybe an operator such as & is missing before it.
            a + * b         | 5  | Expected a value at 5 but found '*'. Maybe a column or a text in quotes is missing before it.
            'abc            | 1  | The ' at 1 is never closed. Maybe a ' is missing at the end of the text.
            [abc            | 1  | The [ at 1 is never closed. Maybe a ] is missing at the end of the column name.
            a ? b           | 3  | '?' at 3 has no meaning here. Maybe a text needs quotes: 'like this', or a column name brackets: [like this].
            a in b          | 6  | Expected '(' at 6 but found 'b'. Maybe a list is meant: column in ('A', 'B').
            or              | 1  | Expected a value at 1 but found 'or'. Maybe a column of that name is meant: [or].
            a.1             | 2  | Expected an operator or the end at 2 but found '.1'. Maybe an operator such as & is missing before it.
            sum(max(a))     | 5  | max() at 5 stands inside another figure of the group. Maybe compute it in a derived source.
            sum(a, b)       | 1  | sum() at 1 takes one argument, it is given 2.
            """)
    void saysWhereAndWhatToDoWhenItCannotBeRead(String text, int at, String sentence) {
        assertThatExceptionOfType(MalformedExpression.class)
                .isThrownBy(() -> Expression.parse(text))
                .satisfies(malformed -> {
                    assertThat(malformed.at()).isEqualTo(at);
                    assertThat(malformed.sentence()).isEqualTo(sentence);
                });
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        assertThatExceptionOfType(MalformedExpression.class)
                .isThrownBy(() -> Expression.parse("(".repeat(1_900) + "a" + ")".repeat(1_900)))
                .withMessageContaining("Nested deeper than 60");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatExceptionOfType(MalformedExpression.class)
                .isThrownBy(() -> Expression.parse("'" + "a".repeat(5_000) + "'"))
                .withMessageContaining("5002 characters");
    }
}
