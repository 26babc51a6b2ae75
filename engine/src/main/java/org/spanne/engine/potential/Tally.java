package org.spanne.engine.potential;

/**
 * How the gaps of one or more buyers fared by three rules.
 *
 * @param named how many gaps were named
 * @param found how many of them were bought later
 * @param popular how many were, of as many that popularity names
 * @param chance how many to expect, of as many drawn by chance
 */
record Tally(double named, double found, double popular, double chance) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    /** The sum over some of the buyers, repeated ones counting as often as they stand there. */
    static Tally sum(Tally[] byBuyer, int[] buyers) {
        double named = 0;
        double found = 0;
        double popular = 0;
        double chance = 0;
        for (int buyer : buyers) {
            named += byBuyer[buyer].named;
            found += byBuyer[buyer].found;
            popular += byBuyer[buyer].popular;
            chance += byBuyer[buyer].chance;
        }
        return new Tally(named, found, popular, chance);
    }
}
