package org.spanne.exchange.profile.computation;

import java.util.List;
import org.spanne.exchange.profile.expression.Expression;
import org.spanne.exchange.profile.expression.MalformedExpression;
import org.spanne.exchange.profile.expression.Value;

/** A function of the language. */
public final class Function {

    private final String signature;
    private final int fewest;
    private final int most;
    private final int passesFrom;
    private final Form form;

    /**
     * @param signature name and arguments as a person writes them: {@code before(text, mark)}
     * @param fewest the smallest number of arguments
     * @param most the largest number of arguments
     */
    Function(String signature, int fewest, int most, Form form) {
        this(signature, fewest, most, Integer.MAX_VALUE, form);
    }

    private Function(String signature, int fewest, int most, int passesFrom, Form form) {
        this.passesFrom = passesFrom;
        this.signature = signature;
        this.fewest = fewest;
        this.most = most;
        this.form = form;
    }

    /** The same, yielding one of its arguments from that number on (counted from 0) as it is. */
    Function passing(int from) {
        return new Function(signature, fewest, most, from, form);
    }

    /** Whether its value may be that argument as it is. */
    boolean passes(int argument) {
        return argument >= passesFrom;
    }

    /** Turns a call into something that can be computed; arguments that must be constants are checked here. */
    interface Form {
        Term compiled(Expression.Call call, List<Term> arguments, Scope scope) throws MalformedExpression;
    }

    /** The name as written: {@code before}. */
    public String name() {
        return signature.substring(0, signature.indexOf('('));
    }

    /** Name and arguments: {@code before(text, mark)}. */
    public String signature() {
        return signature;
    }

    boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }

    Form form() {
        return form;
    }

    /** An argument that has to be written out, because it is needed before the first row. */
    static String constant(Expression.Call call, int argument, String meaning) throws MalformedExpression {
        if (call.arguments().get(argument) instanceof Expression.Literal(Value.Text(String text))) {
            return text;
        }
        throw new MalformedExpression(
                call.at(),
                "Argument " + (argument + 1) + " of " + call.function() + "() at " + call.at() + " has to be " + meaning
                        + " in quotes, the same for every row. Maybe "
                        + Functions.of(call).signature() + ".");
    }
}
