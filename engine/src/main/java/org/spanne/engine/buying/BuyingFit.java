package org.spanne.engine.buying;

/** What became of fitting a model: a {@link FittedModel}, or the reason why the histories do not allow one. */
public sealed interface BuyingFit permits FittedModel, BuyingFit.Refused {

    /**
     * Histories that no model can be fitted to.
     *
     * @param reason what is missing and what to do about it, in sentences
     */
    record Refused(String reason) implements BuyingFit {}
}
