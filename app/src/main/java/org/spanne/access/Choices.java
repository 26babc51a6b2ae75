package org.spanne.access;

import java.util.List;
import java.util.Optional;

/**
 * What an account can be tied to, offered while somebody types. Implemented by the modules that own units, people and
 * customers.
 */
public interface Choices {

    /** What is offered here. */
    Kind kind();

    /** Those whose name or id holds a text, in any case; the best known first. */
    List<Choice> matching(String text, int most);

    /** One of them. */
    Optional<Choice> byId(String id);

    /**
     * One to choose.
     *
     * @param id how it is stored
     * @param label how it is shown
     */
    record Choice(String id, String label) {}

    /** What there is to choose from. */
    enum Kind {
        UNIT,
        PERSON,
        CUSTOMER
    }
}
