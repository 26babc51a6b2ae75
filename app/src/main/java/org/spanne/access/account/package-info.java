/** The accounts themselves: who has one, what it may do, how it is invited, changed and closed. */
@NullMarked
package org.spanne.access.account;

import org.jspecify.annotations.NullMarked;
