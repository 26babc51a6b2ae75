package org.spanne.engine.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spanne.engine.disclosure.Showing.Shown;
import org.spanne.engine.disclosure.Showing.Withheld;

/**
 * Which groups of a hierarchy get a figure, and what each figure covers.
 *
 * <p>From the bottom up, a group without groups below gets its figure if the rules allow it. A group above first adds up
 * what is covered below it. What is left (its own direct members and all that is not covered below) joins the figure if
 * the rules allow a figure for exactly that rest; otherwise the figure does without it, and the rest is offered to the
 * next group above. So every figure is a sum of disjoint parts each of which may be shown by itself, and no difference of
 * figures is anything else: nothing has to be suppressed in addition. The outcome depends on nothing but the groups, and
 * not on their order. Cost: groups times depth.
 *
 * <p>Figures of one group in several periods can be subtracted from each other too. For figures over several weeks decide
 * for every week by itself and add up what is shown: then all figures, of whatever weeks, are sums of parts that may be
 * shown, and neither a change of members from week to week nor a choice of periods isolates anybody.
 */
public final class GroupReport {

    private final Map<String, List<Group>> below = new HashMap<>();
    private final DisclosureRules rules;
    private final Map<String, Showing> showings = new TreeMap<>();
    private final List<Set<String>> parts = new ArrayList<>();
    private final List<Group> topDown;

    private GroupReport(List<Group> groups, DisclosureRules rules) {
        this.rules = rules;
        Set<String> ids = new TreeSet<>();
        List<Group> tops = new ArrayList<>();
        for (Group group : groups) {
            if (!ids.add(group.id())) {
                throw new IllegalArgumentException("The hierarchy has two groups " + group.id());
            }
            if (group.parent() == null) {
                tops.add(group);
            } else {
                below.computeIfAbsent(group.parent(), _ -> new ArrayList<>()).add(group);
            }
        }
        if (tops.size() != 1) {
            throw new IllegalArgumentException("The hierarchy has " + tops.size()
                    + " groups without a parent; it needs exactly one. Maybe add a group for the whole.");
        }
        topDown = subtree(tops.getFirst());
        topDown.forEach(group -> ids.remove(group.id()));
        if (!ids.isEmpty()) {
            throw new IllegalArgumentException("The groups " + ids + " do not hang below "
                    + tops.getFirst().id() + ". Maybe a parent is missing, or they are their own ancestors.");
        }
        decideBottomUp();
    }

    /**
     * Decides for all groups at once; a figure of any of them may be shown only as decided here.
     *
     * @param groups the hierarchy: one group without parent, every other below it
     */
    public static GroupReport of(List<Group> groups, DisclosureRules rules) {
        return new GroupReport(groups, rules);
    }

    /** What may be shown of a group. */
    public Showing showing(String group) {
        Showing showing = showings.get(group);
        if (showing == null) {
            throw new IllegalArgumentException("The hierarchy has no group " + group);
        }
        return showing;
    }

    /** What may be shown of the whole: the headline. */
    public Showing whole() {
        return showing(topDown.getFirst().id());
    }

    /** What may be shown of each group, by its id. */
    public Map<String, Showing> showings() {
        return Map.copyOf(showings);
    }

    /**
     * The disjoint parts, as ids of groups, that all figures are sums of: each may be shown by itself, and no figure covers one
     * of them in part.
     */
    public List<Set<String>> parts() {
        return List.copyOf(parts);
    }

    /**
     * What a reader of all figures can find out about each group without one: the least and the most its total can be, by
     * two exact linear programs each.
     */
    public Map<String, Bounds> audit() {
        Map<String, Integer> cells = new HashMap<>();
        topDown.forEach(group -> cells.put(group.id(), cells.size()));
        Audit audit = Audit.of(cells.size(), published(cells));
        Map<String, Bounds> bounds = new TreeMap<>();
        for (Group group : topDown) {
            if (showing(group.id()) instanceof Withheld) {
                Stream<String> ids = subtree(group).stream().map(Group::id);
                bounds.put(group.id(), audit.boundsOf(ids.map(cells::get).collect(Collectors.toSet())));
            }
        }
        return bounds;
    }

    private List<PublishedSum> published(Map<String, Integer> cells) {
        List<PublishedSum> published = new ArrayList<>();
        for (Showing showing : showings.values()) {
            if (showing instanceof Shown(Set<String> covered, int _, int _)) {
                long sum = topDown.stream()
                        .filter(group -> covered.contains(group.id()))
                        .mapToLong(group -> group.own().total())
                        .sum();
                published.add(new PublishedSum(covered.stream().map(cells::get).collect(Collectors.toSet()), sum));
            }
        }
        return published;
    }

    /** A group and all below it, each after the one it belongs to. */
    private List<Group> subtree(Group top) {
        List<Group> reached = new ArrayList<>(List.of(top));
        for (int next = 0; next < reached.size(); next++) {
            reached.addAll(below.getOrDefault(reached.get(next).id(), List.of()));
        }
        return reached;
    }

    private record Part(Set<String> ids, Contributions contributions) {

        static final Part EMPTY = new Part(Set.of(), Contributions.NONE);

        Part plus(Part other) {
            Set<String> all = new HashSet<>(ids);
            all.addAll(other.ids);
            return new Part(all, contributions.plus(other.contributions));
        }
    }

    private void decideBottomUp() {
        Map<String, Part> coveredBelow = new HashMap<>();
        Map<String, Part> restBelow = new HashMap<>();
        for (Group group : topDown.reversed()) {
            String id = group.id();
            Part covered = coveredBelow.getOrDefault(id, Part.EMPTY);
            Part rest = restBelow.getOrDefault(id, Part.EMPTY).plus(new Part(Set.of(id), group.own()));
            Part all = covered.plus(rest);
            if (rest.contributions.count() == 0 || rules.allow(rest.contributions)) {
                if (rest.contributions.count() > 0) {
                    parts.add(Set.copyOf(rest.ids));
                }
                covered = all;
                rest = Part.EMPTY;
            }
            showings.put(id, showing(covered, all));
            if (group.parent() != null) {
                coveredBelow.merge(group.parent(), covered, Part::plus);
                restBelow.merge(group.parent(), rest, Part::plus);
            }
        }
    }

    private Showing showing(Part covered, Part all) {
        if (covered.contributions.count() == 0) {
            return new Withheld(rules.forbidding(all.contributions).orElseThrow());
        }
        return new Shown(covered.ids, covered.contributions.count(), all.contributions.count());
    }
}
