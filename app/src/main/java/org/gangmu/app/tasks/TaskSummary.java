package org.gangmu.app.tasks;

import java.util.List;

/**
 * All tasks at a glance.
 *
 * @param plans how many each plan sets
 * @param leads how many each lead agency has, the busiest first
 * @param dated how many have a deadline
 * @param past how many have a deadline that has passed
 * @param soon how many are due within 30 days
 * @param unled how many name no lead agency
 */
public record TaskSummary(int total, List<Tally> plans, List<Tally> leads, int dated, int past, int soon, int unled) {
    private static final int LEADS_SHOWN = 6;

    public TaskSummary {
        plans = List.copyOf(plans);
        leads = List.copyOf(leads);
    }

    /** The summary of {@code rows}. */
    public static TaskSummary of(List<TaskRow> rows) {
        return new TaskSummary(
                rows.size(),
                Tally.of(rows.stream().map(TaskRow::plan)),
                Tally.of(rows.stream().flatMap(TaskRow::leads)).stream()
                        .limit(LEADS_SHOWN)
                        .toList(),
                (int) rows.stream().filter(row -> row.deadline() != null).count(),
                (int) rows.stream().filter(TaskRow::past).count(),
                (int) rows.stream().filter(TaskRow::soon).count(),
                (int) rows.stream().filter(row -> row.lead().isEmpty()).count());
    }
}
