/** A whole base of buyers at once: who is under contract, which model tells the others best, what to expect of each. */
@NullMarked
package org.spanne.engine.buying.base;

import org.jspecify.annotations.NullMarked;
