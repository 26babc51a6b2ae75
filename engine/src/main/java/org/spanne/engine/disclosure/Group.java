package org.spanne.engine.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * A node of the reporting hierarchy.
 *
 * @param id its name, unique in the hierarchy
 * @param parent the group it belongs to; null for the whole
 * @param own contributions of its direct members, without those of the groups below it
 */
public record Group(String id, @Nullable String parent, Contributions own) {}
