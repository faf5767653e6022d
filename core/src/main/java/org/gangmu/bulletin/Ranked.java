package org.gangmu.bulletin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency in a bulletin.
 *
 * @param rank from 1; who has the same score has the same rank; null of an agency with too few tasks
 * @param score the sum of its points over the number of its tasks, to one decimal; null when it has no task that counts
 * @param tasks how many count: those with a deadline
 * @param points what the score is made of, the worst first
 */
public record Ranked(
        String agency, @Nullable Integer rank, @Nullable BigDecimal score, int tasks, List<Point> points) {
    public Ranked {
        points = List.copyOf(points);
    }

    /**
     * What one task gives or takes by one criterion.
     *
     * @param task its id
     * @param day of what happened, or the deadline of what stands
     */
    public record Point(Criterion criterion, int points, String task, String title, LocalDate day) {}

    /** How often a criterion counts here. */
    public long count(Criterion criterion) {
        return points.stream().filter(point -> point.criterion() == criterion).count();
    }
}
