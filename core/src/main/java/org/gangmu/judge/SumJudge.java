package org.gangmu.judge;

import java.util.List;
import java.util.NavigableMap;
import org.gangmu.quantity.Period;
import org.gangmu.series.Observation;
import org.gangmu.series.Series;

/**
 * Judges a sum over five years (“[16]”): what has come together so far against the share of the sum due. Where a year is
 * not told the sum of the others is a lower limit: enough for green, not enough for any other light.
 */
final class SumJudge {
    private final VerdictDraft draft;
    private final Period years;

    SumJudge(VerdictDraft draft, Period years) {
        this.draft = draft;
        this.years = years;
    }

    Verdict judge(Series levels, double target) {
        NavigableMap<Integer, Observation> told = levels.byYear().subMap(years.first(), true, years.last(), true);
        if (told.isEmpty()) {
            Cause cause = levels.incomparable().isEmpty() ? Cause.NO_DATA : Cause.NOT_COMPARABLE;
            return draft.say("五年累计目标，各年数据均未见于已知文件。", "A sum over five years, of which no year is told.")
                    .grey(cause);
        }
        int last = told.lastKey();
        int count = last - years.first() + 1;
        double sum =
                told.values().stream().mapToDouble(o -> o.value().doubleValue()).sum();
        Path path = new Path(Path.Shape.SUM, 0, target, years.length());
        draft.inputs.addAll(told.values());
        draft.latest = told.lastEntry().getValue();
        draft.elapsed = (double) count / years.length();
        draft.value = sum;
        draft.path = path.at(count);
        draft.rule = "sum";
        String unit = draft.target.unit();
        List<Integer> missing = levels.missing(years.first(), last);
        draft.say(
                years.first() + "年以来" + (missing.isEmpty() ? "累计" : "已知累计") + Say.number(sum) + unit + "，应累计"
                        + Say.number(draft.path) + unit + "（五年" + Say.number(target) + unit + "的"
                        + Say.percent(draft.elapsed) + "）。",
                "Together " + Say.english(Say.number(sum), unit) + " since " + years.first() + " against "
                        + Say.number(draft.path) + " due.");
        if (!missing.isEmpty() && !Path.atLeast(sum, draft.path)) {
            return draft.say(
                            GrowthJudge.yearsText(missing) + "未见于已知文件，不能断定快慢。",
                            "What " + GrowthJudge.yearsText(missing) + " brought is told nowhere.")
                    .grey(Cause.YEARS_MISSING);
        }
        return light(path, sum, target, missing.isEmpty());
    }

    private Verdict light(Path path, double sum, double target, boolean complete) {
        double progress = path.progress(sum);
        draft.progress = progress;
        draft.reached = sum >= target;
        boolean green = draft.path != null && Path.atLeast(sum, draft.path);
        double threshold = draft.rules.yellowFrom() * draft.elapsed;
        boolean yellow =
                Path.atLeast(progress, threshold) && !(draft.target.isBinding() && draft.rules.bindingBehindIsRed());
        draft.light = green ? Light.GREEN : yellow ? Light.YELLOW : Light.RED;
        draft.turnsAt = green || yellow ? draft.path : Double.valueOf(path.valueAt(threshold));
        draft.turnsTo = green ? Light.YELLOW : yellow ? Light.GREEN : Light.YELLOW;
        if (!complete) {
            draft.say("尚有年份未计入，结论不因其改变。", "Years not told could only add to it.");
        }
        return draft.verdict();
    }
}
