package org.spanne.engine.timeuse.classification;

import java.net.IDN;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.spanne.engine.timeuse.classification.Owner.Customer;
import org.spanne.engine.timeuse.classification.Owner.FreeMail;
import org.spanne.engine.timeuse.classification.Owner.Outsider;
import org.spanne.engine.timeuse.classification.Owner.OwnHouse;

/**
 * Whose mail domain is whose. A domain stands for its subdomains too, unless one of these is known itself. Providers of
 * free mail stay what they are even where a customer or colleague uses them.
 */
public final class Domains {

    private static final Owner OUTSIDER = new Outsider();

    private final Map<String, Owner> owners;

    private Domains(Map<String, Owner> owners) {
        this.owners = Map.copyOf(owners);
    }

    /** Starts a directory that knows the common providers of free mail. */
    public static Builder builder() {
        return new Builder();
    }

    /** Who is behind a domain or mail address, in any case, with or without punycode. */
    public Owner ownerOf(String domainOrAddress) {
        String domain = normal(domainOrAddress);
        while (true) {
            Owner owner = owners.get(domain);
            if (owner != null) {
                return owner;
            }
            int dot = domain.indexOf('.');
            if (dot < 0) {
                return OUTSIDER;
            }
            domain = domain.substring(dot + 1);
        }
    }

    private static String normal(String domainOrAddress) {
        String domain = domainOrAddress
                .substring(domainOrAddress.lastIndexOf('@') + 1)
                .strip()
                .toLowerCase(Locale.ROOT);
        String withoutRoot = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        try {
            return IDN.toASCII(withoutRoot, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException notADomainName) {
            return withoutRoot;
        }
    }

    /** Collects domains; what is told first stays. */
    public static final class Builder {

        private final Map<String, Owner> owners = new HashMap<>();

        private Builder() {
            FreeMailProviders.DOMAINS.forEach(domain -> owners.put(domain, new FreeMail()));
        }

        /** Adds a provider of free mail that is not known yet. */
        public Builder freeMail(String domain) {
            return put(domain, new FreeMail());
        }

        /** Adds a domain, or the domain of an address, of the agents' own house. */
        public Builder own(String domainOrAddress) {
            return put(domainOrAddress, new OwnHouse());
        }

        /** Adds a customer's domain; where several share one, add the one first that it shall stand for. */
        public Builder customer(String domain, String customerId) {
            return put(domain, new Customer(customerId));
        }

        private Builder put(String domain, Owner owner) {
            String key = normal(domain);
            if (!key.isEmpty()) {
                owners.putIfAbsent(key, owner);
            }
            return this;
        }

        /** The directory of all that was added. */
        public Domains build() {
            return new Domains(owners);
        }
    }
}
