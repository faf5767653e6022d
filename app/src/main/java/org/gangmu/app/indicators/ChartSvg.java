package org.gangmu.app.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.app.indicators.ChartView.Point;
import org.jspecify.annotations.Nullable;

/**
 * A chart laid out for SVG: everything as coordinates in a box of {@value #WIDTH} × {@value #HEIGHT}.
 *
 * @param observed the line through the observed values, as {@code points} of a polyline
 * @param path the line of the path, likewise
 */
record ChartSvg(
        List<Label> years,
        List<Label> values,
        String observed,
        String path,
        List<Dot> dots,
        @Nullable Dot target,
        String unit) {
    static final int WIDTH = 820;
    static final int HEIGHT = 320;
    private static final int LEFT = 64;
    private static final int RIGHT = 40;
    private static final int TOP = 30;
    private static final int BOTTOM = 34;

    /** A word on an axis, and its place. */
    record Label(double at, String text) {}

    /** A value in the plot; {@code status} as in {@link Point}. */
    record Dot(double x, double y, String text, String status) {}

    ChartSvg {
        years = List.copyOf(years);
        values = List.copyOf(values);
        dots = List.copyOf(dots);
    }

    /** Whether there is anything to draw. */
    public boolean drawn() {
        return !dots.isEmpty() || target != null;
    }

    static ChartSvg of(ChartView chart) {
        List<Double> all = Stream.of(
                        chart.points().stream(),
                        chart.vintages().stream(),
                        chart.path().stream(),
                        Stream.ofNullable(chart.target()))
                .flatMap(points -> points)
                .map(Point::value)
                .toList();
        var scale = Scale.of(all);
        var years = new ArrayList<Label>();
        for (int year = chart.firstYear(); year <= chart.lastYear(); year++) {
            years.add(new Label(x(chart, year), Integer.toString(year)));
        }
        return new ChartSvg(
                years,
                scale.ticks().stream()
                        .map(tick -> new Label(y(scale, tick.doubleValue()), tick.toPlainString()))
                        .toList(),
                line(chart, scale, chart.points()),
                line(chart, scale, chart.path()),
                Stream.concat(
                                chart.vintages().stream().map(p -> vintage(chart, scale, p)),
                                chart.points().stream().map(p -> dot(chart, scale, p)))
                        .toList(),
                chart.target() == null ? null : dot(chart, scale, chart.target()),
                chart.unit());
    }

    private static Dot vintage(ChartView chart, Scale scale, Point point) {
        return new Dot(x(chart, point.year()), y(scale, point.value()), "", "vintage");
    }

    private static Dot dot(ChartView chart, Scale scale, Point point) {
        return new Dot(x(chart, point.year()), y(scale, point.value()), text(point.value()), point.status());
    }

    /** As many digits as a label can hold. */
    private static String text(double value) {
        int digits = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 1 ? 2 : 4;
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    private static String line(ChartView chart, Scale scale, List<Point> points) {
        return points.stream()
                .map(p -> String.format(Locale.ROOT, "%.1f,%.1f", x(chart, p.year()), y(scale, p.value())))
                .collect(Collectors.joining(" "));
    }

    private static double x(ChartView chart, int year) {
        double share = (double) (year - chart.firstYear()) / Math.max(1, chart.lastYear() - chart.firstYear());
        return rounded(LEFT + 20 + share * (WIDTH - LEFT - RIGHT - 40));
    }

    private static double y(Scale scale, double value) {
        double share = (value - scale.low()) / (scale.high() - scale.low());
        return rounded(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM));
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
