package org.spanne.exchange.profile.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spanne.exchange.profile.definition.ProfileIssue;
import org.spanne.exchange.profile.definition.ProfileIssue.Code;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong in a profile, up to a number that a person can read. */
final class Findings {

    private static final int MOST = 100;

    private final List<ProfileIssue> issues = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    void add(Code code, String place, int line, String sentence) {
        if (issues.size() < MOST) {
            issues.add(new ProfileIssue(code, place, line, sentence));
        }
    }

    void add(Code code, String place, Node at, String sentence) {
        add(code, place, line(at), sentence);
    }

    /** Remembers where in the text a place of the profile stands. */
    void stands(String place, Node at) {
        lines.putIfAbsent(place, line(at));
    }

    /** The lines of the text by place. */
    Map<String, Integer> lines() {
        return Map.copyOf(lines);
    }

    boolean none() {
        return issues.isEmpty();
    }

    List<ProfileIssue> issues() {
        return List.copyOf(issues);
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
