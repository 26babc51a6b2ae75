package org.spanne.screen;

/** Knows whether what is shown comes from the invented sample company, so that every page can say so. */
public interface SampleMark {
    boolean sampleData();
}
