package org.gangmu.budget;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a budget is carried out beside how far the year has run (序时进度: months ÷ 12).
 *
 * @param planned the adjusted budget where one is told, else the first one
 */
public record Execution(Line planned, Line done) {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(Account.YEAR_END);

    /** Of a side of a book; the execution told furthest into the year. */
    public static Optional<Execution> of(Budget budget, Book book, Side side, int year) {
        Optional<Line> planned = budget.headline(new Account(book, side, year, Account.YEAR_END, Phase.ADJUSTED))
                .or(() -> budget.headline(new Account(book, side, year, Account.YEAR_END, Phase.BUDGET)))
                .filter(line -> line.yuan().signum() > 0);
        return planned.flatMap(plan -> budget.months(book, year).stream()
                .map(month -> budget.headline(new Account(book, side, year, month, Phase.EXECUTED)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(done -> new Execution(plan, done)));
    }

    public BigDecimal percent() {
        return Shares.percent(done.yuan(), planned.yuan());
    }

    /** What of the year had run when the execution was told, in percent. */
    public BigDecimal calendarPercent() {
        return Shares.percent(BigDecimal.valueOf(done.account().month()), MONTHS);
    }

    /** Ahead of the calendar (positive) or behind it, in percentage points. */
    public BigDecimal ahead() {
        return percent().subtract(calendarPercent());
    }
}
