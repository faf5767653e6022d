package org.gangmu.app.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangmu.app.portal.Words;
import org.gangmu.judge.Verdict;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Measure;
import org.gangmu.series.Observation;
import org.gangmu.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * The numbers an indicator's chart is drawn from, in the unit of its target. By year: what was observed, where the path
 * runs, what is aimed at. Other vintages of the same year are kept beside the best one.
 *
 * @param points the best known value of each year, in order
 * @param vintages other values told of the same years
 * @param path where the value should be, from base to target; empty where there is no path
 * @param target the last year's aim; null where none is told as a number
 */
record ChartView(
        String name,
        String unit,
        List<Point> points,
        List<Point> vintages,
        List<Point> path,
        @Nullable Point target,
        int firstYear,
        int lastYear) {
    ChartView {
        points = List.copyOf(points);
        vintages = List.copyOf(vintages);
        path = List.copyOf(path);
    }

    /**
     * A value of a year.
     *
     * @param status {@code actual}, {@code estimate}, {@code derived}, {@code base}, {@code path} or {@code target}
     * @param known since when it is known; empty where that does not matter
     */
    record Point(int year, double value, String status, String known) {}

    static ChartView of(Judgement judgement, Verdict verdict, Words words) {
        Told base = verdict.target().base();
        Told value = verdict.target().value();
        boolean growth = value == null && verdict.target().growth() != null;
        String unit = growth ? "%" : verdict.target().unit();
        Told goal = growth ? verdict.target().growth() : value;
        List<Point> points = points(judgement, verdict, growth, unit);
        int lastYear = judgement.evaluation().plan().period().lastYear();
        int firstYear = judgement.evaluation().plan().period().firstYear() - 1;
        boolean sum = verdict.target().fiveYearSum();
        if (base != null
                && !growth
                && !sum
                && points.stream().noneMatch(p -> p.year() == base.period().lastYear())) {
            points.add(new Point(base.period().lastYear(), base.value().doubleValue(), "base", ""));
            points.sort(Comparator.comparingInt(Point::year));
        }
        return new ChartView(
                new ScoreRows(judgement, words).of(verdict).name(),
                words.unit(unit),
                sum ? cumulated(points, firstYear + 1) : points,
                vintages(judgement, verdict, growth, unit, points),
                goal == null ? List.of() : new PathPoints(verdict, firstYear, lastYear).list(),
                goal == null ? null : new Point(lastYear, goal.value().doubleValue(), "target", ""),
                firstYear,
                lastYear);
    }

    private static List<Point> points(Judgement judgement, Verdict verdict, boolean growth, String unit) {
        String key = verdict.target().key();
        Series series = growth
                ? judgement.observations().growth(key)
                : judgement.observations().levels(key, unit);
        Told base = verdict.target().base();
        if (!growth && !verdict.target().fiveYearSum() && base != null) {
            series = series.completedBy(
                    judgement.observations().growth(key), base.period().last(), base.value(), unit);
        }
        var points = new ArrayList<Point>();
        int first = judgement.evaluation().plan().period().firstYear() - 1;
        int last = judgement.evaluation().plan().period().lastYear();
        series.byYear().subMap(first, true, last, true).values().forEach(o -> points.add(point(o)));
        return points;
    }

    private static Point point(Observation o) {
        return new Point(
                o.period().lastYear(),
                o.value().doubleValue(),
                o.derived() ? "derived" : o.status().code(),
                o.knownFrom().toString());
    }

    /** Yearly amounts added up, for a target that is the sum of five years. */
    private static List<Point> cumulated(List<Point> yearly, int firstYear) {
        var sums = new ArrayList<Point>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Point point : yearly) {
            if (point.year() >= firstYear) {
                sum = sum.add(BigDecimal.valueOf(point.value()));
                sums.add(new Point(point.year(), sum.doubleValue(), point.status(), point.known()));
            }
        }
        return sums;
    }

    private static List<Point> vintages(
            Judgement judgement, Verdict verdict, boolean growth, String unit, List<Point> best) {
        return judgement.observations().list(verdict.target().key()).stream()
                .filter(o -> o.measure() == (growth ? Measure.GROWTH : Measure.LEVEL))
                .filter(o -> o.period().isSingleYear()
                        && o.unit().equals(unit)
                        && !verdict.target().fiveYearSum())
                .map(ChartView::point)
                .filter(p -> best.stream().anyMatch(b -> b.year() == p.year() && b.value() != p.value()))
                .distinct()
                .toList();
    }
}
