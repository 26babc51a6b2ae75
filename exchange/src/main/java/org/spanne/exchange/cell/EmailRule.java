package org.spanne.exchange.cell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.issue.IssueCode;

/**
 * An address with one {@code @} before a domain with a dot. Others are dropped with a remark, for exports are full
 * of them.
 */
final class EmailRule implements CellRule {

    private static final int LONGEST = 254;

    @Override
    public @Nullable String normal(String cell, Reading reading) {
        int at = cell.indexOf('@');
        int dot = cell.lastIndexOf('.');
        boolean shaped = at > 0 && at == cell.lastIndexOf('@') && dot > at + 1 && dot < cell.length() - 1;
        boolean address = shaped && cell.length() <= LONGEST && cell.chars().noneMatch(c -> c <= ' ' || c == ',');
        return address ? cell.toLowerCase(Locale.ROOT) : reading.refuse(IssueCode.EMAIL_INVALID);
    }
}
