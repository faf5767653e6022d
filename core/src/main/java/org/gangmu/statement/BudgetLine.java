package org.gangmu.statement;

import java.math.BigDecimal;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of a budget.
 *
 * @param book general, fund, social_insurance or state_capital: the four books (四本预算); transfer, three_public or debt: what
 *     is reported beside them
 * @param side revenue or expenditure; of debts and funds also balance (余额, 结余) and limit (限额)
 * @param item as printed, such as 教育支出
 * @param phase rolling (planned in the plan of several years), budget, adjusted or executed
 * @param year the budget year
 * @param month of an amount cumulated from January, the month it runs to; null for the whole year
 * @param growth percent against the year before, when told beside the amount
 * @param rule budget-account under a heading that names a book, budget-mention elsewhere
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
        @Nullable Integer month,
        @Nullable BigDecimal growth,
        String rule)
        implements Statement {
    @Override
    public String kind() {
        return "budget_line";
    }
}
