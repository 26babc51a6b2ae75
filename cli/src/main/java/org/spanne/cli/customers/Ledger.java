package org.spanne.cli.customers;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.spanne.engine.buying.history.RollUp;
import org.spanne.engine.buying.history.Transactions;

/**
 * The transactions of a file.
 *
 * @param transactions who, when, how much
 * @param ids the customers' ids, by their number
 * @param lines the line of the file that each transaction stands on
 * @param lastDay the day of the latest transaction
 */
record Ledger(Transactions transactions, IntFunction<String> ids, IntUnaryOperator lines, int lastDay) {

    /** The same rows, each counted for the customer at the top. */
    Ledger with(RollUp rollUp) {
        return new Ledger(rollUp.of(transactions), ids, lines, lastDay);
    }
}
