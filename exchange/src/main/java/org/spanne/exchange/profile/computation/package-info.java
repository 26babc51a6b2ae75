/** Expressions at work: names become positions, functions become code, rows become values. */
@NullMarked
package org.spanne.exchange.profile.computation;

import org.jspecify.annotations.NullMarked;
