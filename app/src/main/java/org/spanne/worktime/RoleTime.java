package org.spanne.worktime;

import org.jspecify.annotations.Nullable;
import org.spanne.figure.Estimate;

/**
 * The time with customers of the people of one role.
 *
 * @param role as the company calls it
 * @param peopleShown how many people the share comes from
 * @param people how many were measured
 * @param share minutes with customers / working minutes of the weeks and people it may be told of; null where there are none
 */
public record RoleTime(
        String role, int peopleShown, int people, @Nullable Estimate share) {}
