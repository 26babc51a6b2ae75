/** How people come in and what they then may reach: sign-in, sessions, the check in front of every page, refusals. */
@NullMarked
package org.spanne.access.door;

import org.jspecify.annotations.NullMarked;
