package org.gangmu.app.indicators;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.app.indicators.ChartView.Point;
import org.gangmu.judge.Verdict;
import org.gangmu.plan.Told;

/** The path from base to target, year by year, as the verdict's rule draws it: compound, linear, a sum, or a level line. */
final class PathPoints {
    private final Verdict verdict;
    private final int firstYear;
    private final int lastYear;

    /**
     * @param firstYear the year of the base
     * @param lastYear the year of the target
     */
    PathPoints(Verdict verdict, int firstYear, int lastYear) {
        this.verdict = verdict;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    List<Point> list() {
        Told value = verdict.target().value();
        Told growth = verdict.target().growth();
        Told base = verdict.target().base();
        if (value == null) {
            return growth == null ? List.of() : level(growth.value().doubleValue());
        }
        double goal = value.value().doubleValue();
        if (verdict.target().fiveYearSum()) {
            return between(0, goal, false);
        }
        if (verdict.rule().endsWith(" duty")) {
            return level(goal);
        }
        return base == null
                ? List.of()
                : between(base.value().doubleValue(), goal, verdict.rule().endsWith(" compound"));
    }

    private List<Point> level(double value) {
        return List.of(point(firstYear + 1, value), point(lastYear, value));
    }

    private List<Point> between(double from, double to, boolean compound) {
        var points = new ArrayList<Point>();
        for (int year = firstYear; year <= lastYear; year++) {
            double share = (double) (year - firstYear) / (lastYear - firstYear);
            double value = compound ? from * Math.pow(to / from, share) : from + (to - from) * share;
            points.add(point(year, value));
        }
        return points;
    }

    private static Point point(int year, double value) {
        return new Point(year, value, "path", "");
    }
}
