package org.gangmu.app.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The indicators of one dimension of the plan, such as 经济发展.
 *
 * @param name empty where the plan groups nothing
 */
public record ScoreGroup(String name, List<ScoreRow> rows) {
    public ScoreGroup {
        rows = List.copyOf(rows);
    }

    /** The rows by dimension, both in the order they come. */
    public static List<ScoreGroup> of(List<ScoreRow> rows) {
        var byDimension = new LinkedHashMap<String, List<ScoreRow>>();
        rows.forEach(row -> byDimension
                .computeIfAbsent(row.dimension(), d -> new ArrayList<>())
                .add(row));
        return byDimension.entrySet().stream()
                .map(e -> new ScoreGroup(e.getKey(), e.getValue()))
                .toList();
    }
}
