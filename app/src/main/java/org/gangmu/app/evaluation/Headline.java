package org.gangmu.app.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gangmu.judge.Cause;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Light;
import org.gangmu.judge.Verdict;

/** The judgement in a sentence, and the paragraph under it. Every number is counted from the verdicts. */
final class Headline {
    private final Evaluation evaluation;

    Headline(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** “23 项主要指标，6 项可以研判：3 项在轨，3 项明显落后”. */
    String sentence() {
        Map<Light, Long> counts = evaluation.counts();
        int all = evaluation.verdicts().size();
        long grey = counts.getOrDefault(Light.GREY, 0L);
        String lights = counts.entrySet().stream()
                .filter(count -> count.getKey() != Light.GREY && count.getValue() > 0)
                .map(count -> count.getValue() + " 项" + count.getKey().chineseName())
                .collect(Collectors.joining("，"));
        if (lights.isEmpty()) {
            return all + " 项主要指标，均无可比数据";
        }
        return all + " 项主要指标，" + (grey == 0 ? "" : (all - grey) + " 项可以研判：") + lights;
    }

    /** What stands behind the sentence, as escaped HTML. */
    String paragraph() {
        StringBuilder text = new StringBuilder();
        elapsed(text);
        names(text, Light.GREEN, "在轨的是", "");
        names(text, Light.YELLOW, "偏慢的是", "");
        names(text, Light.RED, "", "明显落后");
        greys(text);
        return text.toString();
    }

    private void elapsed(StringBuilder text) {
        evaluation.verdicts().stream()
                .filter(verdict -> verdict.light() != Light.GREY)
                .map(verdict -> verdict.elapsed().doubleValue())
                .max(Double::compare)
                .ifPresent(share ->
                        text.append("规划期已过 <b>").append(Math.round(share * 100)).append("%</b>。"));
    }

    private void names(StringBuilder text, Light light, String before, String after) {
        List<String> names = evaluation.verdicts().stream()
                .filter(verdict -> verdict.light() == light)
                .map(Headline::name)
                .toList();
        if (!names.isEmpty()) {
            int shown = Math.min(names.size(), 4);
            text.append(before)
                    .append(String.join("、", names.subList(0, shown)))
                    .append(names.size() > shown ? "等 " + names.size() + " 项" : "")
                    .append(after)
                    .append("。");
        }
    }

    private static String name(Verdict verdict) {
        String name = Html.escape(verdict.target().indicator());
        boolean belowBase = verdict.light() == Light.RED
                && verdict.progress() != null
                && verdict.progress().signum() < 0;
        return belowBase ? "<b>" + name + "（低于起点）</b>" : name;
    }

    private void greys(StringBuilder text) {
        Map<Cause, Long> causes = new TreeMap<>();
        for (Verdict verdict : evaluation.verdicts()) {
            Cause cause = verdict.cause();
            if (cause != null) {
                causes.merge(cause, 1L, Long::sum);
            }
        }
        if (!causes.isEmpty()) {
            text.append(causes.entrySet().stream()
                            .map(cause ->
                                    cause.getValue() + " 项" + cause.getKey().chineseName())
                            .collect(Collectors.joining("，")))
                    .append("，不予评灯。");
        }
    }
}
