package org.spanne.engine.timeuse.classification;

/** Who is behind a mail domain. */
public sealed interface Owner {

    /** A customer. */
    record Customer(String id) implements Owner {}

    /** The agent's own house. */
    record OwnHouse() implements Owner {}

    /** A provider of mail for anybody, which tells nothing about the house. */
    record FreeMail() implements Owner {}

    /** Anybody else: supplier, partner, authority. */
    record Outsider() implements Owner {}
}
