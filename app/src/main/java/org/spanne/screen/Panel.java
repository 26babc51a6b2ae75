package org.spanne.screen;

/**
 * A part of a page that another module than the page's own draws.
 *
 * @param template the template it is drawn by
 * @param fragment the fragment in it; it finds the content as {@code content}
 * @param content what is drawn
 */
public record Panel(String template, String fragment, Object content) {}
