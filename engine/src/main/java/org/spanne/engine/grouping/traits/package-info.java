/** What is known of things: numbers and categories, and how different two things are by them. */
@NullMarked
package org.spanne.engine.grouping.traits;

import org.jspecify.annotations.NullMarked;
