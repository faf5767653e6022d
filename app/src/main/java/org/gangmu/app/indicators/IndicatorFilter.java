package org.gangmu.app.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gangmu.app.portal.LightView;
import org.gangmu.app.portal.ScoreRow;

/**
 * Which indicators to show, and in what order. An empty field asks for nothing.
 *
 * @param order {@code plan} as the plan lists them, {@code light} the worst first, {@code progress} the furthest behind
 *     what is due first, {@code name}
 */
record IndicatorFilter(String words, String light, String dimension, String nature, String order) {
    static final List<String> ORDERS = List.of("plan", "light", "progress", "name");

    /** The filter that a page's address asks for. */
    static IndicatorFilter of(Map<String, String> asked) {
        return new IndicatorFilter(
                asked.getOrDefault("q", ""),
                asked.getOrDefault("light", ""),
                asked.getOrDefault("dimension", ""),
                asked.getOrDefault("nature", ""),
                asked.getOrDefault("sort", "plan"));
    }

    List<ScoreRow> apply(List<ScoreRow> rows) {
        Stream<ScoreRow> matching = rows.stream().filter(this::matches);
        return switch (order) {
            case "light" ->
                matching.sorted(Comparator.comparingInt(IndicatorFilter::urgency))
                        .toList();
            case "progress" ->
                matching.sorted(Comparator.comparingDouble(IndicatorFilter::lead))
                        .toList();
            case "name" -> matching.sorted(Comparator.comparing(ScoreRow::name)).toList();
            default -> matching.toList();
        };
    }

    /** Whether the rows stand in the order of the plan, under its headings. */
    boolean grouped() {
        return !ORDERS.contains(order) || order.equals("plan");
    }

    private boolean matches(ScoreRow row) {
        return (light.isEmpty() || row.light().tone().equals(light))
                && (dimension.isEmpty() || row.dimension().equals(dimension))
                && (nature.isEmpty() || row.nature().equals(nature))
                && (words.isBlank() || holds(row.name()) || row.original() != null && holds(row.original()));
    }

    private boolean holds(String text) {
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private static int urgency(ScoreRow row) {
        return switch (row.light().tone()) {
            case "red" -> 0;
            case "yellow" -> 1;
            case "grey" -> 2;
            default -> LightView.TONES.size();
        };
    }

    /** How far ahead of what is due; what cannot be told comes last. */
    private static double lead(ScoreRow row) {
        Double progress = row.track().progress();
        Double due = row.track().due();
        return progress == null || due == null ? Double.MAX_VALUE : progress - due;
    }
}
