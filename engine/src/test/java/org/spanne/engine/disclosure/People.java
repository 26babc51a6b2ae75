package org.spanne.engine.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Contributions of people whose names do not matter. */
final class People {

    private People() {}

    /** One person an amount, named after the group and the position. */
    static Contributions of(String group, long... amounts) {
        Map<String, Long> byPerson = new HashMap<>();
        for (int i = 0; i < amounts.length; i++) {
            byPerson.put(group + i, amounts[i]);
        }
        return new Contributions(byPerson);
    }

    /** So many people with 100 minutes each. */
    static Contributions equal(String group, int count) {
        long[] amounts = new long[count];
        Arrays.fill(amounts, 100);
        return of(group, amounts);
    }
}
