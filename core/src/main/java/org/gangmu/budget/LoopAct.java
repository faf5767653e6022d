package org.gangmu.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a loop, as somebody recorded it.
 *
 * @param id of the loop
 * @param title what it is about; that of its first stage
 * @param body what was found
 * @param aims of a goal and a pre-assessment what is aimed at or expected; of monitoring and afterwards what was reached
 * @param amount in 万元: of a goal its budget, of monitoring what was spent, of advice what is advised for next year
 * @param mark of a score, 0 to 100; else null
 * @param result of a review or a pre-assessment: support, revise or reject; of advice: first, support, improve, cut or cancel; else
 *     empty
 * @param links lines of the budget, tasks and projects it is about, one each: {@code line:…}, {@code task:…}, {@code project:…}
 */
public record LoopAct(
        String id,
        LoopStage stage,
        String title,
        String body,
        List<Aim> aims,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal mark,
        String result,
        List<String> links,
        String author,
        LocalDate day) {
    public LoopAct {
        aims = List.copyOf(aims);
        links = List.copyOf(links);
    }
}
