/** Mailboxes read for when mail was sent and received and with whom; what it says is passed over. */
@NullMarked
package org.spanne.exchange.mail;

import org.jspecify.annotations.NullMarked;
