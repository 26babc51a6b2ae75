package org.spanne.cli.customers;

/**
 * What to know before using the figures.
 *
 * @param code for programs, listed as a flag
 * @param sentence for people
 */
record Note(String code, String sentence) {}
