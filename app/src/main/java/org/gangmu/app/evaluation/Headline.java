package org.gangmu.app.evaluation;

import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Light;

/** The judgement in a sentence. Every number is counted from the verdicts. */
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
}
