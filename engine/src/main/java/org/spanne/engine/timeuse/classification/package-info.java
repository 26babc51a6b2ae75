/** What an entry of a calendar or activity log is for, decided from who was there rather than from what it says. */
@NullMarked
package org.spanne.engine.timeuse.classification;

import org.jspecify.annotations.NullMarked;
