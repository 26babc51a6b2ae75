package org.spanne.engine.potential;

/**
 * A comparable buyer.
 *
 * @param buyer who
 * @param distance how different from the buyer in question; 1 for two buyers at random
 */
public record Peer(int buyer, double distance) {}
