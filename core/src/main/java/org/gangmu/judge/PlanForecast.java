package org.gangmu.judge;

import java.math.BigDecimal;
import java.util.List;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator is expected to be at the plan's end, if it goes on as it did (预测).
 *
 * @param year the plan's last
 * @param value as likely exceeded as not, in the target's unit
 * @param low with {@code high} the interval that holds the value with the probability {@code level}
 * @param probability of reaching the target, or of keeping it in that year; null where target and values are told in
 *     different prices
 * @param observations how many years' values it rests on
 * @param reason one sentence in Chinese
 * @param reasonEnglish the same in English
 * @param sources of the values
 */
public record PlanForecast(
        int year,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal level,
        @Nullable BigDecimal probability,
        int observations,
        String reason,
        String reasonEnglish,
        List<Span> sources) {
    public PlanForecast {
        sources = List.copyOf(sources);
    }
}
