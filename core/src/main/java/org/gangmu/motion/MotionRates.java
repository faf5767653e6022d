package org.gangmu.motion;

import java.util.List;
import java.util.function.Predicate;
import org.gangmu.motion.MotionEvent.Kind;
import org.gangmu.motion.MotionEvent.Satisfaction;

/**
 * How many of some motions were handled, and how their proposers judged: of each the latest judgement counts.
 *
 * @param replied answered at least once
 * @param again handled again now
 */
public record MotionRates(
        int total, int assigned, int replied, int satisfied, int mostly, int dissatisfied, int again) {

    public static MotionRates of(List<Motion> motions) {
        return new MotionRates(
                motions.size(),
                count(motions, motion -> motion.task().isPresent()),
                count(motions, motion -> motion.latest(Kind.REPLIED).isPresent()),
                judged(motions, Satisfaction.SATISFIED),
                judged(motions, Satisfaction.MOSTLY),
                judged(motions, Satisfaction.DISSATISFIED),
                count(motions, motion -> motion.stage() == MotionStage.AGAIN));
    }

    private static int count(List<Motion> motions, Predicate<Motion> which) {
        return (int) motions.stream().filter(which).count();
    }

    private static int judged(List<Motion> motions, Satisfaction how) {
        return count(
                motions,
                motion -> motion.latest(Kind.JUDGED)
                        .filter(event -> event.detail().equals(how.code()))
                        .isPresent());
    }

    public int judged() {
        return satisfied + mostly + dissatisfied;
    }

    /** 办复率: answered over received, in whole percent; {@code —} where nothing was received. */
    public String repliedRate() {
        return rate(replied, total);
    }

    /** 满意率: satisfied or mostly satisfied over judged. */
    public String satisfiedRate() {
        return rate(satisfied + mostly, judged());
    }

    private static String rate(int part, int whole) {
        return whole == 0 ? "—" : Math.round(100.0 * part / whole) + "%";
    }
}
