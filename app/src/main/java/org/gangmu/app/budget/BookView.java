package org.gangmu.app.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.Words;
import org.gangmu.budget.Account;
import org.gangmu.budget.Book;
import org.gangmu.budget.Budget;
import org.gangmu.budget.Execution;
import org.gangmu.budget.Line;
import org.gangmu.budget.Phase;
import org.gangmu.budget.Side;
import org.jspecify.annotations.Nullable;

/**
 * One book of one year as a page shows it: its sides beside each other.
 *
 * @param sides revenue, expenditure and, of funds, the balance; those that are told
 */
public record BookView(String code, String name, List<SideView> sides) {
    private static final int MOST_PARTS = 12;

    public BookView {
        sides = List.copyOf(sides);
    }

    /**
     * One side of a book.
     *
     * @param total the line of the whole
     * @param phase how far the year has come, in words
     * @param planned what was budgeted, where the total is executed
     * @param done how much of that is carried out: 99.4%; empty where it is not known
     * @param doneBar the same as a length
     * @param calendarBar how far the year had run, as a place on that length
     * @param tone of the bar
     * @param doneWords the two in words
     * @param parts the composition, by the breakdown that tells most
     * @param more how many parts are not shown
     */
    public record SideView(
            String code,
            String name,
            LineView total,
            String phase,
            @Nullable LineView planned,
            String done,
            String doneBar,
            String calendarBar,
            String tone,
            String doneWords,
            List<LineView> parts,
            int more) {
        public SideView {
            parts = List.copyOf(parts);
        }
    }

    /** Makes views of a budget in one language. */
    record Maker(Budget budget, SourceLabels labels, Words words) {

        BookView book(Book book, int year) {
            List<SideView> sides = new ArrayList<>();
            for (Side side : List.of(Side.REVENUE, Side.EXPENDITURE, Side.BALANCE)) {
                side(book, side, year).ifPresent(sides::add);
            }
            return new BookView(book.code(), words.say("book." + book.code()), sides);
        }

        /** The account of a year told furthest: executed to the latest month, else adjusted, else budgeted, else planned. */
        Optional<Account> latest(Book book, Side side, int year) {
            List<Account> accounts = new ArrayList<>();
            budget.months(book, year)
                    .forEach(month -> accounts.add(new Account(book, side, year, month, Phase.EXECUTED)));
            for (Phase phase : List.of(Phase.ADJUSTED, Phase.BUDGET, Phase.ROLLING)) {
                accounts.add(new Account(book, side, year, Account.YEAR_END, phase));
            }
            return accounts.stream()
                    .filter(account -> budget.headline(account).isPresent())
                    .findFirst();
        }

        private Optional<SideView> side(Book book, Side side, int year) {
            return latest(book, side, year).map(account -> {
                Line total = budget.headline(account).orElseThrow();
                Optional<Execution> execution =
                        account.phase() == Phase.EXECUTED ? Execution.of(budget, book, side, year) : Optional.empty();
                List<Line> parts = breakdown(total);
                List<LineView> shown = LineView.parts(total, parts, budget, labels, words);
                return new SideView(
                        side.code(),
                        words.say("budget.side." + side.code()),
                        LineView.of(total, budget, labels, words),
                        phase(account),
                        execution
                                .map(e -> LineView.of(e.planned(), budget, labels, words))
                                .orElse(null),
                        execution.map(e -> Money.percent(e.percent())).orElse(""),
                        execution.map(e -> length(e.percent())).orElse("0%"),
                        execution.map(e -> length(e.calendarPercent())).orElse("0%"),
                        execution.map(Maker::tone).orElse("grey"),
                        execution.map(this::said).orElse(""),
                        shown.subList(0, Math.min(MOST_PARTS, shown.size())),
                        Math.max(0, shown.size() - MOST_PARTS));
            });
        }

        String phase(Account account) {
            String phase = words.say("phase." + account.phase().code());
            return account.month() == Account.YEAR_END
                    ? phase
                    : phase + " " + words.say("budget.months", account.month());
        }

        private String said(Execution execution) {
            return words.say(
                    "budget.execution",
                    Money.percent(execution.percent()),
                    Money.percent(execution.calendarPercent()),
                    words.say("phase." + execution.planned().account().phase().code()));
        }

        /** Behind the calendar by five points is noted, by fifteen it is far behind; at the year's end likewise. */
        private static String tone(Execution execution) {
            double ahead = execution.ahead().doubleValue();
            return ahead >= -5 ? "green" : ahead >= -15 ? "yellow" : "red";
        }

        private static String length(BigDecimal percent) {
            return percent.min(BigDecimal.valueOf(100)).max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP) + "%";
        }

        /** Of several breakdowns of one total (by department, by tax) the one with most parts; together they would count twice. */
        List<Line> breakdown(Line total) {
            List<Line> parts = budget.children(total);
            BigDecimal whole = total.yuan();
            List<List<Line>> groups = new ArrayList<>();
            List<Line> group = new ArrayList<>();
            BigDecimal sum = BigDecimal.ZERO;
            for (Line part : parts) {
                group.add(part);
                sum = sum.add(part.yuan());
                if (sum.compareTo(whole) == 0) {
                    groups.add(group);
                    group = new ArrayList<>();
                    sum = BigDecimal.ZERO;
                }
            }
            if (!group.isEmpty()) {
                groups.add(group);
            }
            return groups.stream()
                    .max(java.util.Comparator.comparingInt(List::size))
                    .orElse(List.of());
        }
    }
}
