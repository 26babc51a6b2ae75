package org.spanne.access.audit;

import java.time.Instant;

/**
 * Somebody did something.
 *
 * @param id its number; later entries have higher ones
 * @param at when
 * @param name who, as the person was called then
 * @param act message key of what was done
 * @param subject what was acted on, and how
 */
record AuditEntry(long id, Instant at, String name, String act, String subject) {}
