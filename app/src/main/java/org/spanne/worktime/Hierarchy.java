package org.spanne.worktime;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.spanne.company.Unit;
import org.spanne.engine.disclosure.Contributions;
import org.spanne.engine.disclosure.Group;

/**
 * The units as figures of a week are told of them.
 *
 * @param parents of each unit the one above; {@link #WHOLE} where there is none
 */
record Hierarchy(Map<String, String> parents) {

    /** The group above all units. */
    static final String WHOLE = "";

    Hierarchy {
        parents = Map.copyOf(parents);
    }

    static Hierarchy of(List<Unit> units) {
        Set<String> known = units.stream().map(Unit::id).collect(toSet());
        Map<String, String> parents = new HashMap<>();
        for (Unit unit : units) {
            String above = unit.parentId();
            parents.put(unit.id(), above != null && known.contains(above) ? above : WHOLE);
        }
        return new Hierarchy(parents);
    }

    /** The same with units of another that this one does not have, below the first unit above them that it has. */
    Hierarchy with(Hierarchy other, Collection<String> units) {
        Map<String, String> all = new HashMap<>(parents);
        for (String unit : units) {
            String above = unit;
            while (!above.equals(WHOLE) && !parents.containsKey(above)) {
                above = other.parents.getOrDefault(above, WHOLE);
            }
            all.putIfAbsent(unit, above);
        }
        return new Hierarchy(all);
    }

    /** A unit and all above it, up to the whole. */
    Set<String> upFrom(String unit) {
        Set<String> up = new HashSet<>(Set.of(WHOLE));
        for (String at = unit; !at.equals(WHOLE) && up.add(at); ) {
            at = parents.getOrDefault(at, WHOLE);
        }
        return up;
    }

    /** The groups of a report, with what their own members contribute. */
    List<Group> groups(Map<String, Contributions> own) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(WHOLE, null, Contributions.NONE));
        new TreeMap<>(parents)
                .forEach((unit, parent) ->
                        groups.add(new Group(unit, parent, own.getOrDefault(unit, Contributions.NONE))));
        return groups;
    }
}
