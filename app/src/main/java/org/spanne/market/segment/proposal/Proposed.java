package org.spanne.market.segment.proposal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spanne.engine.grouping.GroupingMethod;
import org.spanne.market.segment.editor.RuleForm;
import org.spanne.market.segment.rule.Rule;

/**
 * A segmentation that the data suggest.
 *
 * @param method how its groups were found
 * @param groups those with most revenue first
 * @param silhouette how much closer customers are to their own group than to the next, −1 to 1
 * @param stability how far the least stable group is found again in other samples, 0 to 1
 * @param fidelity the share of customers that the rules put into the group they were found in
 * @param rules one for each group to which a rule leads, to be changed at will; every customer is caught by one
 */
record Proposed(
        GroupingMethod method,
        List<Group> groups,
        double silhouette,
        double stability,
        double fidelity,
        List<Rule> rules) {

    private static final double ALMOST_ALWAYS = 0.85;
    private static final double USUALLY = 0.75;
    private static final double AT_TIMES = 0.6;
    /** Kaufman and Rousseeuw, Finding groups in data (1990): from 0.5 a structure is reasonable, from 0.25 weak. */
    private static final double CLEAR = 0.5;

    private static final double VISIBLE = 0.25;

    Proposed {
        groups = List.copyOf(groups);
        rules = List.copyOf(rules);
    }

    /**
     * Customers who belong together.
     *
     * @param name of its rules; null where no rule leads to it
     * @param customers how many were found to belong to it
     * @param share of all customers, 0 to 1
     * @param revenueShare of the revenue of the last twelve months; null where there is none
     * @param stability how far it is found again in other samples, 0 to 1
     * @param rules in words: any of them suffices, of each all parts must hold
     */
    record Group(
            @Nullable String name,
            int customers,
            double share,
            @Nullable Double revenueShare,
            double stability,
            List<List<String>> rules) {

        Group {
            rules = List.copyOf(rules);
        }
    }

    /** The rules as fields of the editor's form. */
    public Map<String, String> form() {
        return RuleForm.write(rules);
    }

    /** How sure the pattern is, as the end of a message key. */
    public String sureness() {
        return stability >= ALMOST_ALWAYS
                ? "always"
                : stability >= USUALLY ? "usually" : stability >= AT_TIMES ? "times" : "rarely";
    }

    /** How clearly the groups differ, as the end of a message key. */
    public String clarity() {
        return silhouette >= CLEAR ? "clear" : silhouette >= VISIBLE ? "visible" : "blurred";
    }

    /** Whether the groups are found again often enough to build on. */
    public boolean isStable() {
        return stability >= USUALLY;
    }
}
