package org.gangmu.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.gangmu.bulletin.Ranked.Point;
import org.gangmu.followup.Act;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Level;
import org.gangmu.followup.Parties;
import org.gangmu.followup.ReportingRound;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * Agencies ranked by the tasks they answer for in a period. A task counts when it has a deadline, was opened by the end of the period,
 * was not withdrawn, and was not handed in before the period began. Of a group each member answers. Stateless.
 */
public final class Ranking {
    private Ranking() {}

    /** From {@code first} to {@code last}, both included, looked at on {@code day}. */
    public record Span(LocalDate first, LocalDate last, LocalDate day) {
        public Span {
            if (last.isBefore(first) || day.isBefore(first)) {
                throw new IllegalArgumentException(
                        "a period is looked at on or after its first day: " + first + " " + day);
            }
        }

        /** The day up to which acts count: the last of the period, or the day it is looked at. */
        LocalDate until() {
            return day.isBefore(last) ? day : last;
        }

        private boolean holds(LocalDate one) {
            return !one.isBefore(first) && !one.isAfter(until());
        }
    }

    /**
     * All agencies that answer for a task, those that are ranked first, by rank and name.
     *
     * @param ledger the tasks as they stood on a day
     * @param parties who the members of groups are on a day
     */
    public static List<Ranked> of(
            Span span, Function<LocalDate, List<Task>> ledger, Function<LocalDate, Parties> parties, RankingRule rule) {
        Map<String, List<Point>> points = new TreeMap<>();
        Parties now = parties.apply(span.until());
        var counted = new TreeSet<String>();
        for (Task task : ledger.apply(span.until())) {
            if (counts(task, span)) {
                Criterion standing = Criterion.of(task.on(span.until()).mark()).orElse(null);
                List<String> answering = task.owners().stream()
                        .flatMap(owner -> now.members(task, owner).stream())
                        .distinct()
                        .toList();
                if (standing != null && !answering.isEmpty()) {
                    counted.add(task.id());
                    for (String agency : answering) {
                        List<Point> own = points.computeIfAbsent(agency, key -> new ArrayList<>());
                        own.add(point(standing, task, deadline(task), rule));
                        escalations(task, span, rule, own);
                    }
                }
            }
        }
        unreported(span, ledger, parties, rule, counted, points);
        return ranked(points, rule);
    }

    private static boolean counts(Task task, Span span) {
        return task.deadline() != null
                && task.state() != TaskState.WITHDRAWN
                && task.state() != TaskState.TO_ASSIGN
                && task.handedInOn().map(day -> !day.isBefore(span.first())).orElse(true);
    }

    private static LocalDate deadline(Task task) {
        LocalDate deadline = task.deadline();
        return deadline == null ? task.origin().knownFrom() : deadline;
    }

    private static Point point(Criterion criterion, Task task, LocalDate day, RankingRule rule) {
        return new Point(
                criterion,
                rule.of(criterion).points(),
                task.id(),
                task.origin().what().title(),
                day);
    }

    private static void escalations(Task task, Span span, RankingRule rule, List<Point> points) {
        Level level = Level.NONE;
        for (TaskAct act : task.acts()) {
            if (act.act() == Act.ESCALATE) {
                level = level.next();
                if (span.holds(act.knownFrom())) {
                    Criterion.of(level).ifPresent(step -> points.add(point(step, task, act.knownFrom(), rule)));
                }
            }
        }
    }

    /** For each round that ended in the period, whoever owed a report at its end. */
    private static void unreported(
            Span span,
            Function<LocalDate, List<Task>> ledger,
            Function<LocalDate, Parties> parties,
            RankingRule rule,
            TreeSet<String> counted,
            Map<String, List<Point>> points) {
        for (Cadence cadence : Cadence.values()) {
            ReportingRound round = cadence.roundOf(span.first());
            while (!round.last().isAfter(span.until())) {
                LocalDate end = round.last();
                round.owed(ledger.apply(end), parties.apply(end))
                        .forEach((agency, tasks) -> tasks.stream()
                                .filter(task -> counted.contains(task.id()) && points.containsKey(agency))
                                .forEach(task -> points.computeIfAbsent(agency, key -> new ArrayList<>())
                                        .add(point(Criterion.UNREPORTED, task, end, rule))));
                round = cadence.roundOf(end.plusDays(1));
            }
        }
    }

    private static List<Ranked> ranked(Map<String, List<Point>> points, RankingRule rule) {
        var drafts = new ArrayList<Ranked>();
        points.forEach((agency, own) -> {
            int tasks =
                    (int) own.stream().filter(p -> p.criterion().isStanding()).count();
            int sum = own.stream().mapToInt(Point::points).sum();
            var score = new BigDecimal(sum).divide(new BigDecimal(tasks), 1, RoundingMode.HALF_UP);
            List<Point> worstFirst = own.stream()
                    .sorted(Comparator.comparingInt(Point::points).thenComparing(Point::criterion))
                    .toList();
            drafts.add(new Ranked(agency, null, score, tasks, worstFirst));
        });
        drafts.sort(Comparator.<Ranked, Boolean>comparing(one -> one.tasks() < rule.fewest())
                .thenComparing(Ranking::score, Comparator.reverseOrder())
                .thenComparing(Ranked::agency));
        var ranked = new ArrayList<Ranked>();
        for (Ranked draft : drafts) {
            ranked.add(new Ranked(
                    draft.agency(), rank(draft, ranked, rule), draft.score(), draft.tasks(), draft.points()));
        }
        return List.copyOf(ranked);
    }

    private static BigDecimal score(Ranked one) {
        BigDecimal score = one.score();
        return score == null ? BigDecimal.ZERO : score;
    }

    /** One more than those before it; the same as the one before with the same score. */
    private static @Nullable Integer rank(Ranked draft, List<Ranked> before, RankingRule rule) {
        if (draft.tasks() < rule.fewest()) {
            return null;
        }
        Ranked last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && score(last).compareTo(score(draft)) == 0
                ? last.rank()
                : Integer.valueOf(before.size() + 1);
    }
}
