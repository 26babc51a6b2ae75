/** The files of an export: which of them is which source of a profile, and its rows in the layout that the profile states. */
@NullMarked
package org.spanne.exchange.profile.input;

import org.jspecify.annotations.NullMarked;
