package org.spanne.engine.segments;

/**
 * Two groups to be made one.
 *
 * @param one position of the first among the groups there are, from 0
 * @param other position of the other, larger than that of the first
 */
public record Merge(int one, int other) {}
