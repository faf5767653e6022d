package org.gangmu.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The government debt of a region at the end of a year: the balance with its general and special parts beside the limit, and how
 * near it comes. What is not told is absent; nothing is guessed.
 *
 * @param means what the debt rate divides by, 综合财力: revenue of the general book, higher-level transfers to it and to the fund
 *     book, fund and state capital revenue, as executed that year
 */
public record Debt(
        int year,
        @Nullable Line balance,
        @Nullable Line general,
        @Nullable Line special,
        @Nullable Line limit,
        @Nullable Line generalLimit,
        @Nullable Line specialLimit,
        List<Line> means) {
    public Debt {
        means = List.copyOf(means);
    }

    /** The debt at the end of {@code year}; empty where no balance and no limit is told. */
    public static Optional<Debt> of(Budget budget, int year) {
        List<Line> owed = budget.lines(new Account(Book.DEBT, Side.BALANCE, year, Account.YEAR_END, Phase.EXECUTED));
        List<Line> limits = budget.lines(new Account(Book.DEBT, Side.LIMIT, year, Account.YEAR_END, Phase.EXECUTED));
        if (limits.isEmpty()) {
            limits = budget.lines(new Account(Book.DEBT, Side.LIMIT, year, Account.YEAR_END, Phase.BUDGET));
        }
        if (owed.isEmpty() && limits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Debt(
                year,
                whole(owed),
                named(owed, "一般"),
                named(owed, "专项"),
                whole(limits),
                named(limits, "一般"),
                named(limits, "专项"),
                means(budget, year)));
    }

    private static @Nullable Line named(List<Line> lines, String word) {
        return lines.stream()
                .filter(line -> line.item().contains(word))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Line whole(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.item().contains("一般") && !line.item().contains("专项"))
                .findFirst()
                .orElse(null);
    }

    private static List<Line> means(Budget budget, int year) {
        Account general = new Account(Book.GENERAL, Side.REVENUE, year, Account.YEAR_END, Phase.EXECUTED);
        Account fund = new Account(Book.FUND, Side.REVENUE, year, Account.YEAR_END, Phase.EXECUTED);
        Account capital = new Account(Book.STATE_CAPITAL, Side.REVENUE, year, Account.YEAR_END, Phase.EXECUTED);
        Optional<Line> own = budget.headline(general);
        Optional<Line> ofFund = budget.headline(fund);
        if (own.isEmpty() || ofFund.isEmpty() || ofFund.get().item().contains("总收入")) {
            return List.of(); // a total that holds borrowed money is no means of its own
        }
        List<Line> means = new java.util.ArrayList<>(List.of(own.get(), ofFund.get()));
        budget.lines(general).stream().filter(Debt::isTransfer).forEach(means::add);
        budget.lines(fund).stream().filter(Debt::isTransfer).forEach(means::add);
        budget.headline(capital).ifPresent(means::add);
        return means;
    }

    private static boolean isTransfer(Line line) {
        return line.item().equals("上级补助收入") || line.item().equals("上级补助");
    }

    /** Balance ÷ limit in percent (限额使用率). */
    public Optional<BigDecimal> limitUse() {
        return balance == null || limit == null || limit.yuan().signum() <= 0
                ? Optional.empty()
                : Optional.of(Shares.percent(balance.yuan(), limit.yuan()));
    }

    /** Balance ÷ means in percent (债务率). */
    public Optional<BigDecimal> rate() {
        BigDecimal sum = means.stream().map(Line::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        return balance == null || sum.signum() <= 0
                ? Optional.empty()
                : Optional.of(Shares.percent(balance.yuan(), sum));
    }
}
