package org.spanne.engine.timeuse.classification;

import org.jspecify.annotations.Nullable;
import org.spanne.engine.timeuse.Use;
import org.spanne.engine.timeuse.classification.Evidence.Kind;
import org.spanne.engine.timeuse.classification.Evidence.Response;
import org.spanne.engine.timeuse.classification.Evidence.Showing;
import org.spanne.engine.timeuse.classification.Invitation.Organizer;

/**
 * What rules may ask of an entry: nothing that tells who it is about. Many entries have the same facts, so that few decisions
 * are made.
 *
 * @param ownUse the use that the first of the agent's own categories names that names one, or null
 * @param circle who takes part
 * @param people how many take part, the agent included, or {@link Evidence#UNKNOWN}
 * @param organizer who invited
 * @param isRecurring whether it is one occurrence of a series
 * @param isLogged whether it was logged for a customer
 * @param isAboutOrder whether it was logged for an order
 */
public record Facts(
        Kind kind,
        Response response,
        Showing showing,
        @Nullable Use ownUse,
        Circle circle,
        int people,
        Organizer organizer,
        boolean isRecurring,
        boolean isLogged,
        boolean isAboutOrder) {

    /** Who takes part besides the agent; the first of these that is there. */
    public enum Circle {
        CUSTOMER,
        /** Of another house that is no customer. */
        OUTSIDER,
        /** Users of free mail, whose house is unknown. */
        FREE_MAIL,
        COLLEAGUES,
        /** Nothing tells. */
        NOBODY
    }
}
