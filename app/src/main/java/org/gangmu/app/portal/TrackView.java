package org.gangmu.app.portal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A bar from base to target: how far it is, and a mark where it should be today.
 *
 * @param tone the tone of its light
 * @param progress share of the way done, 1 at the target; null where it cannot be told
 * @param due share of the way due today; null where no path runs between base and target
 * @param words the same in words
 */
public record TrackView(
        String tone, @Nullable Double progress, @Nullable Double due, String words) {

    /** The length of the bar as an SVG attribute: {@code 53.8%}; a little shows even of nothing, so that one sees its colour. */
    public String fill() {
        return progress == null ? "0%" : percent(Math.max(0.012, Math.min(1, progress)));
    }

    /** Where the mark of today stands, as an SVG attribute. */
    public String mark() {
        return due == null ? "0%" : percent(Math.max(0, Math.min(0.995, due)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }
}
