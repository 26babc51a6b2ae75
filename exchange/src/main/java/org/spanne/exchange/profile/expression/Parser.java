package org.spanne.exchange.profile.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spanne.exchange.profile.expression.Expression.Operator;

/**
 * Reads an expression by recursive descent, one method for each level of binding, weakest first: or, and, not, comparison,
 * &amp;, + and -, * and /, minus, and what stands alone.
 */
final class Parser {

    private static final int DEEPEST = 60;
    private static final Set<String> WORDS = Set.of("and", "or", "not", "in");
    private static final Map<String, Operator> COMPARISONS = Map.of(
            "=", Operator.EQUAL,
            "!=", Operator.DIFFERENT,
            "<>", Operator.DIFFERENT,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.MORE,
            ">=", Operator.AT_LEAST);

    private final List<Token> tokens;
    private int next;
    private int depth;
    private boolean insideAggregate;

    Parser(String text) throws MalformedExpression {
        this.tokens = new Tokenizer(text).tokens();
    }

    Expression expression() throws MalformedExpression {
        if (peek().kind() == Token.Kind.END) {
            throw new MalformedExpression(
                    1, "The expression is empty. Maybe a column name or '' for nothing is meant.");
        }
        Expression whole = alternatives();
        if (peek().kind() != Token.Kind.END) {
            throw unexpected("an operator or the end", "Maybe an operator such as & is missing before it.");
        }
        return whole;
    }

    private Expression alternatives() throws MalformedExpression {
        if (++depth > DEEPEST) {
            throw new MalformedExpression(
                    peek().at(), "Nested deeper than " + DEEPEST + ". Maybe split it with a derived source.");
        }
        Expression left = conjunction();
        while (peek().isWord("or")) {
            int at = take().at();
            left = new Expression.Binary(Operator.OR, left, conjunction(), at);
        }
        depth--;
        return left;
    }

    private Expression conjunction() throws MalformedExpression {
        Expression left = negation();
        while (peek().isWord("and")) {
            int at = take().at();
            left = new Expression.Binary(Operator.AND, left, negation(), at);
        }
        return left;
    }

    private Expression negation() throws MalformedExpression {
        boolean negative = false;
        while (peek().isWord("not")) {
            take();
            negative = !negative;
        }
        Expression operand = comparison();
        return negative ? new Expression.Not(operand) : operand;
    }

    private Expression comparison() throws MalformedExpression {
        Expression left = joined();
        if (peek().isWord("in")) {
            take();
            require("(", "Maybe a list is meant: column in ('A', 'B').");
            return new Expression.Membership(left, list());
        }
        Token sign = peek();
        Operator operator = sign.kind() == Token.Kind.SIGN ? COMPARISONS.get(sign.text()) : null;
        if (operator != null) {
            take();
            return new Expression.Binary(operator, left, joined(), sign.at());
        }
        return left;
    }

    private Expression joined() throws MalformedExpression {
        Expression left = sum();
        while (peek().isSign("&")) {
            int at = take().at();
            left = new Expression.Binary(Operator.JOIN, left, sum(), at);
        }
        return left;
    }

    private Expression sum() throws MalformedExpression {
        Expression left = product();
        while (peek().isSign("+") || peek().isSign("-")) {
            Token sign = take();
            Operator operator = sign.isSign("+") ? Operator.ADD : Operator.SUBTRACT;
            left = new Expression.Binary(operator, left, product(), sign.at());
        }
        return left;
    }

    private Expression product() throws MalformedExpression {
        Expression left = signed();
        while (peek().isSign("*") || peek().isSign("/")) {
            Token sign = take();
            Operator operator = sign.isSign("*") ? Operator.MULTIPLY : Operator.DIVIDE;
            left = new Expression.Binary(operator, left, signed(), sign.at());
        }
        return left;
    }

    private Expression signed() throws MalformedExpression {
        boolean negative = false;
        while (peek().isSign("-")) {
            take();
            negative = !negative;
        }
        Expression operand = primary();
        return negative ? new Expression.Negative(operand) : operand;
    }

    private Expression primary() throws MalformedExpression {
        Token token = take();
        return switch (token.kind()) {
            case NUMBER -> new Expression.Literal(new Value.Decimal(new BigDecimal(token.text())));
            case TEXT -> new Expression.Literal(Value.of(token.text()));
            case NAME -> named(token);
            case BRACKETED -> column(token);
            case SIGN -> {
                if (!token.isSign("(")) {
                    next--;
                    throw unexpected("a value", "Maybe a column or a text in quotes is missing before it.");
                }
                Expression inner = alternatives();
                require(")", "Maybe the ( at " + token.at() + " is not closed.");
                yield inner;
            }
            case END -> {
                next--;
                throw unexpected("a value", "Maybe the expression was cut off.");
            }
        };
    }

    private Expression named(Token name) throws MalformedExpression {
        if (peek().isSign("(")) {
            take();
            return call(name);
        }
        String word = name.text().toLowerCase(Locale.ROOT);
        if (WORDS.contains(word)) {
            next--;
            throw unexpected("a value", "Maybe a column of that name is meant: [" + name.text() + "].");
        }
        return switch (word) {
            case "true" -> new Expression.Literal(new Value.Truth(true));
            case "false" -> new Expression.Literal(new Value.Truth(false));
            default -> column(name);
        };
    }

    private Expression column(Token first) throws MalformedExpression {
        if (!peek().isSign(".")) {
            return new Expression.Column(null, first.text(), first.at());
        }
        take();
        Token second = take();
        if (second.kind() != Token.Kind.NAME && second.kind() != Token.Kind.BRACKETED) {
            next--;
            throw unexpected("a column name", "Maybe it needs brackets: " + first.text() + ".[column name].");
        }
        return new Expression.Column(first.text(), second.text(), first.at());
    }

    private Expression call(Token name) throws MalformedExpression {
        Optional<Aggregation> aggregation = Aggregation.named(name.text());
        if (aggregation.isPresent()) {
            return aggregate(name, aggregation.get());
        }
        return new Expression.Call(name.text().toLowerCase(Locale.ROOT), list(), name.at());
    }

    private Expression aggregate(Token name, Aggregation aggregation) throws MalformedExpression {
        if (insideAggregate) {
            throw new MalformedExpression(
                    name.at(),
                    name.text() + "() at " + name.at()
                            + " stands inside another figure of the group. Maybe compute it in a derived source.");
        }
        insideAggregate = true;
        List<Expression> arguments = list();
        insideAggregate = false;
        if (arguments.isEmpty() && aggregation == Aggregation.COUNT) {
            return new Expression.Aggregate(aggregation, new Expression.Literal(new Value.Truth(true)), name.at());
        }
        if (arguments.size() != 1) {
            throw new MalformedExpression(
                    name.at(),
                    name.text() + "() at " + name.at() + " takes one argument, it is given " + arguments.size() + ".");
        }
        return new Expression.Aggregate(aggregation, arguments.getFirst(), name.at());
    }

    /** What stands up to the closing bracket, separated by commas. */
    private List<Expression> list() throws MalformedExpression {
        List<Expression> items = new ArrayList<>();
        if (peek().isSign(")")) {
            take();
            return items;
        }
        items.add(alternatives());
        while (peek().isSign(",")) {
            take();
            items.add(alternatives());
        }
        require(")", "Maybe a comma or the closing bracket is missing.");
        return items;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private void require(String sign, String advice) throws MalformedExpression {
        if (!peek().isSign(sign)) {
            throw unexpected("'" + sign + "'", advice);
        }
        take();
    }

    private MalformedExpression unexpected(String expected, String advice) {
        Token found = peek();
        return new MalformedExpression(
                found.at(),
                "Expected " + expected + " at " + found.at() + " but found " + found.shown() + ". " + advice);
    }
}
