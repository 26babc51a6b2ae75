/** Tests of mailboxes. */
@NullMarked
package org.spanne.exchange.mail;

import org.jspecify.annotations.NullMarked;
