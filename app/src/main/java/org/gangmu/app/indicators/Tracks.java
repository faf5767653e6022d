package org.gangmu.app.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gangmu.app.portal.TrackView;
import org.gangmu.app.portal.Words;
import org.gangmu.judge.Verdict;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.jspecify.annotations.Nullable;

/** Draws how far an indicator is between base and target. */
final class Tracks {
    private final Words words;

    Tracks(Words words) {
        this.words = words;
    }

    TrackView of(Verdict verdict) {
        Double progress = verdict.progress() == null ? null : verdict.progress().doubleValue();
        Double due = progress == null ? null : due(verdict);
        return new TrackView(verdict.light().code(), progress, due, say(verdict, progress, due));
    }

    private String say(Verdict verdict, @Nullable Double progress, @Nullable Double due) {
        if (verdict.reached()) {
            return words.say("score.track.reached");
        }
        if (progress == null) {
            return words.say("score.track.none");
        }
        if (due == null) {
            return words.say("score.track.only", percent(progress));
        }
        if (progress < 0) {
            return words.say(rises(verdict.target()) ? "score.track.below" : "score.track.above", percent(due));
        }
        return words.say("score.track.both", percent(progress), percent(due));
    }

    private static boolean rises(Target target) {
        Told base = target.base();
        Told value = target.value();
        return base == null || value == null || value.value().compareTo(base.value()) >= 0;
    }

    /** The share of the way due by the end of the latest period: (path − base) / (target − base). */
    private static @Nullable Double due(Verdict verdict) {
        Told value = verdict.target().value();
        BigDecimal path = verdict.path();
        if (value == null || path == null) {
            return null;
        }
        Told base = verdict.target().base();
        double from = verdict.target().fiveYearSum() || base == null
                ? 0
                : base.value().doubleValue();
        double way = value.value().doubleValue() - from;
        return way == 0 ? null : (path.doubleValue() - from) / way;
    }

    static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .toPlainString() + "%";
    }
}
