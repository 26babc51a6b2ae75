package org.spanne.cli.worktime.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.spanne.cli.worktime.folder.Unit;

/** The hierarchy that figures of groups are told for; units without a parent hang below {@link #WHOLE}. */
final class UnitTree {

    /** The group above all units; no unit has an empty id. */
    static final String WHOLE = "";

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();

    UnitTree(List<Unit> all) {
        all.forEach(unit -> units.put(unit.id(), unit));
        units.keySet()
                .forEach(id -> below.computeIfAbsent(parent(id), _ -> new ArrayList<>())
                        .add(id));
    }

    /** All units, each after the one it belongs to. */
    List<String> ids() {
        List<String> reached = new ArrayList<>();
        collect(WHOLE, reached);
        return reached;
    }

    private void collect(String top, List<String> reached) {
        for (String unit : below.getOrDefault(top, List.of())) {
            reached.add(unit);
            collect(unit, reached);
        }
    }

    /** The unit that another belongs to, or the whole. */
    String parent(String unit) {
        String parent = Objects.requireNonNull(units.get(unit), unit).parentId();
        return parent == null || !units.containsKey(parent) ? WHOLE : parent;
    }

    /** A unit and all below it. */
    Set<String> subtree(String unit) {
        List<String> reached = new ArrayList<>(List.of(unit));
        collect(unit, reached);
        return new HashSet<>(reached);
    }

    /** The units whose time is told: those of the frontline, or all where no unit says what kind it is of. */
    List<String> told() {
        boolean kindsAreKnown = units.values().stream().anyMatch(unit -> unit.kind() != null);
        return ids().stream()
                .filter(id -> !kindsAreKnown
                        || Objects.requireNonNull(units.get(id), id).isFrontline())
                .toList();
    }

    /** What people call a group. */
    String name(String group) {
        return group.equals(WHOLE)
                ? "all"
                : Objects.requireNonNull(units.get(group), group).name();
    }
}
