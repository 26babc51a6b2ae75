package org.spanne.market;

import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.screen.Panel;

/** What another module adds to the page of a customer. A module that has something to say declares a bean of this type. */
public interface CustomerPanel {

    /** Where it stands among the others; the smallest comes first. */
    int place();

    /** The panel; null where there is nothing to say, or the person may not know it. */
    @Nullable
    Panel of(Customer customer, Rights rights);
}
