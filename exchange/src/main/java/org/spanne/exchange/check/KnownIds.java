package org.spanne.exchange.check;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spanne.exchange.FolderTable;

/**
 * What is stored already, so that a single file or a repaired row can be checked alone. References are satisfied
 * by the folder's own rows or by these.
 */
public interface KnownIds {

    /** Nothing is stored yet. */
    KnownIds NONE = (table, ids) -> {};

    /** Streams the stored ids of a table that others refer to. */
    void stream(FolderTable table, Consumer<String> ids);

    /** Streams the stored ids of a table that forms a tree with the ids of their parents, where they have one. */
    default void parents(FolderTable table, BiConsumer<String, String> each) {}

    /** Streams the person ids and IANA time zones of stored people that have one of their own. */
    default void zonesOfPeople(BiConsumer<String, String> zones) {}

    /** The stored company's IANA time zone, which local times take where the folder names none. */
    default @Nullable String companyZone() {
        return null;
    }

    /** The stored company's ISO 4217 currency, for the sums of orders that name none. */
    default @Nullable String companyCurrency() {
        return null;
    }
}
