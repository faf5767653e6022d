package org.gangmu.judge;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.gangmu.series.Months;
import org.gangmu.series.Observation;

/**
 * Judges growth since January against the growth aimed at in the year. What the months left need follows from the weight w
 * that the months passed had in the year before: 1+G = w·(1+g) + (1−w)·(1+rest).
 */
final class GrowthPace {
    private final PaceDraft draft;
    private final Months levels;
    private final Months growth;
    private final int year;

    GrowthPace(PaceDraft draft, Months levels, Months growth, int year) {
        this.draft = draft;
        this.levels = levels;
        this.growth = growth;
        this.year = year;
    }

    Pace judge(double goal) {
        double now = draft.latest == null ? 0 : draft.latest.value().doubleValue();
        draft.value = now;
        draft.due = goal;
        boolean green = Path.atLeast(now, goal);
        boolean yellow = goal - now <= draft.rules.growthGap() + 1e-9 && draft.month < 12;
        draft.say(
                told() + "，"
                        + (green
                                ? "不低于全年目标" + Say.number(goal) + "%。"
                                : "比全年目标" + Say.number(goal) + "%低" + Say.number(goal - now) + "个百分点。"),
                toldEnglish()
                        + (green
                                ? ", at least the year's " + Say.number(goal) + "%."
                                : ", " + Say.number(goal - now) + " points below the year's " + Say.number(goal)
                                        + "%."));
        if (!green && draft.month < 12) {
            needed(goal, now);
        }
        return draft.light(green ? Light.GREEN : yellow ? Light.YELLOW : Light.RED, "growth");
    }

    private String told() {
        if (draft.latest == null) {
            return "";
        }
        double rate = number(draft.latest);
        return Say.period(draft.latest.period()) + (rate < 0 ? "下降" : "增长")
                + Say.plain(draft.latest.value().abs()) + "%";
    }

    private String toldEnglish() {
        return draft.latest == null
                ? ""
                : "Growth of " + Say.plain(draft.latest.value()) + "% in " + Say.periodEnglish(draft.latest.period());
    }

    private void needed(double goal, double now) {
        Season weight = Season.of(levels, year, draft.month);
        draft.seasons = weight.years();
        draft.needed = rest(goal, now, weight.share());
        OptionalDouble best = IntStream.range(year - 10, year)
                .mapToObj(this::restOf)
                .flatMapToDouble(OptionalDouble::stream)
                .max();
        best.ifPresent(most -> draft.best = most);
        PaceJudge.sayNeeded(draft);
    }

    private OptionalDouble restOf(int before) {
        var part = growth.find(before, draft.month);
        var whole = growth.find(before, 12);
        double weight = Season.of(levels, before, draft.month).share();
        return part.isPresent() && whole.isPresent()
                ? OptionalDouble.of(rest(number(whole.get()), number(part.get()), weight))
                : OptionalDouble.empty();
    }

    private static double rest(double whole, double part, double weight) {
        return (whole - weight * part) / (1 - weight);
    }

    private static double number(Observation observation) {
        return observation.value().doubleValue();
    }
}
