package org.gangmu.statement;

import java.math.BigDecimal;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of a budget.
 *
 * @param book general, fund, social_insurance or state_capital: the four books (四本预算)
 * @param side revenue or expenditure
 * @param item as printed, such as 教育支出
 * @param phase budget, adjusted or executed
 * @param year the budget year
 * @param growth percent against the year before, when told beside the amount
 */
public record BudgetLine(
        Span span,
        int numberStart,
        String book,
        String side,
        String item,
        BigDecimal amount,
        String unit,
        String phase,
        int year,
        @Nullable BigDecimal growth,
        String rule)
        implements Statement {
    @Override
    public String kind() {
        return "budget_line";
    }
}
