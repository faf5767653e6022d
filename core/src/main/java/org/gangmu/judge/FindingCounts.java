package org.gangmu.judge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many checks of one family came to what.
 *
 * @param counts one for each outcome, in their order; zero where there was none
 */
public record FindingCounts(FindingRule rule, Map<Outcome, Integer> counts) {
    public FindingCounts {
        counts = java.util.Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** The families that were checked at all, in the order of {@link FindingRule}. */
    public static List<FindingCounts> of(List<Finding> findings) {
        Map<FindingRule, Map<Outcome, Integer>> byRule = new TreeMap<>();
        for (Finding finding : findings) {
            byRule.computeIfAbsent(finding.rule(), rule -> none()).merge(finding.verdict(), 1, Integer::sum);
        }
        return byRule.entrySet().stream()
                .map(entry -> new FindingCounts(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<Outcome, Integer> none() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        return counts;
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
