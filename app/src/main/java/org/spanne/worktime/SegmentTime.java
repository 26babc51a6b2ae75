package org.spanne.worktime;

/**
 * How much of the time with customers goes to those of one segment.
 *
 * @param segment its name; empty for customers in none
 * @param share its minutes / minutes with customers, as far as they may be told: the least it gets
 */
public record SegmentTime(String segment, double share) {}
