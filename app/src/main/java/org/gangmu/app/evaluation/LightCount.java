package org.gangmu.app.evaluation;

import java.util.List;
import java.util.Map;
import org.gangmu.judge.Light;

/** How many indicators have a light. */
public record LightCount(String tone, long count) {
    static List<LightCount> of(Map<Light, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new LightCount(entry.getKey().code(), entry.getValue()))
                .toList();
    }
}
