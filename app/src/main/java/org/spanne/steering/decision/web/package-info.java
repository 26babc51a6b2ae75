/** Steer → Rules: the pages of decision tables. */
@NullMarked
package org.spanne.steering.decision.web;

import org.jspecify.annotations.NullMarked;
