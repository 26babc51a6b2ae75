package org.spanne.exchange.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a mail: when, and with whom.
 *
 * @param at when it was sent, as its Date says
 * @param isSent sent by the owner of the mailbox rather than received
 * @param domains mail domains in lower case, each once: of those it is addressed to (To), or of who wrote one that was
 *     received
 * @param ccDomains mail domains of those who got a copy
 * @param thread the id of the mail that its conversation began with, or null where it has none
 */
public record MailHead(
        Instant at,
        boolean isSent,
        List<String> domains,
        List<String> ccDomains,
        @Nullable String thread) {

    public MailHead {
        domains = List.copyOf(domains);
        ccDomains = List.copyOf(ccDomains);
    }
}
