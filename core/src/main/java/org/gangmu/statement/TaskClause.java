package org.gangmu.statement;

import java.util.List;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done that a document assigns to agencies (任务).
 *
 * @param span from the task's number to the closing bracket of its agencies
 * @param plan the title of the plan that sets it, short enough to be cited
 * @param section the headings above it, outermost first
 * @param number its number as printed; null when it has none
 * @param title its first words or its heading
 * @param text what is to be done, without number and agencies
 * @param lead the lead agencies (牵头单位) as written
 * @param responsible the responsible agencies (责任单位) as written
 * @param deadline as ISO date, month or year ({@code 2021-06}); null when none is told
 */
public record TaskClause(
        Span span,
        String plan,
        List<String> section,
        @Nullable String number,
        String title,
        String text,
        List<String> lead,
        List<String> responsible,
        @Nullable String deadline,
        String rule)
        implements Statement {
    public TaskClause {
        section = List.copyOf(section);
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
    }

    @Override
    public String kind() {
        return "task";
    }
}
