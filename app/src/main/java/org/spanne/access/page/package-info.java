/** The pages of the access module: accounts, invitations, one's own settings. */
@NullMarked
package org.spanne.access.page;

import org.jspecify.annotations.NullMarked;
