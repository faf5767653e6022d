package org.gangmu.app.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Words;
import org.gangmu.budget.Account;
import org.gangmu.budget.Book;
import org.gangmu.budget.Budget;
import org.gangmu.budget.Debt;
import org.gangmu.budget.Grades;
import org.gangmu.budget.Line;
import org.gangmu.budget.Livelihood;
import org.gangmu.budget.Phase;
import org.gangmu.budget.Side;
import org.gangmu.judge.Finding;
import org.gangmu.judge.FindingRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is reported beside the books: debt against its limit; 三公, livelihood, transfers and the rolling plan. */
@Controller
class FocusPages {
    private final BudgetDesk desk;

    FocusPages(BudgetDesk desk) {
        this.desk = desk;
    }

    /** A measure of debt with its grade. @param threshold the percent the grade begins at, in words */
    public record GradeView(String name, String value, String bar, String grade, String tone, String threshold) {}

    /**
     * The debt at the end of a year.
     *
     * @param claims what the text says of the limit and what was checked
     * @param lines of repayment and interest that year and the next
     */
    public record DebtView(
            int year,
            @Nullable LineView balance,
            @Nullable LineView general,
            @Nullable LineView special,
            @Nullable LineView limit,
            List<GradeView> grades,
            List<BudgetPages.FlagView> claims,
            List<LineView> lines) {}

    /** The share of livelihood in a year's expenditure. */
    public record LivelihoodView(
            int year,
            String phase,
            String amount,
            String share,
            String bar,
            LineView total,
            List<LineView> lines,
            List<LineView> told) {}

    /** Lines of a book of a year in a phase. */
    public record GroupView(int year, String phase, List<LineView> lines) {}

    @GetMapping("/budget/debt")
    String debt(AsOf asOf, Words words, Model model) {
        Budget budget = desk.on(asOf.day()).budget();
        var labels = new SourceLabels(desk.holdings(asOf.day()), words);
        List<DebtView> debts = budget.years().stream()
                .map(year -> Debt.of(budget, year))
                .flatMap(Optional::stream)
                .map(debt -> view(debt, budget, labels, words))
                .toList();
        model.addAttribute("debts", debts);
        model.addAttribute("limitSteps", Grades.standard().list(Grades.LIMIT_USE));
        model.addAttribute("rateSteps", Grades.standard().list(Grades.DEBT_RATE));
        return "budget/debt";
    }

    private static DebtView view(Debt debt, Budget budget, SourceLabels labels, Words words) {
        List<GradeView> grades = new ArrayList<>();
        debt.limitUse().ifPresent(use -> grades.add(grade(Grades.LIMIT_USE, use, words)));
        debt.rate().ifPresent(rate -> grades.add(grade(Grades.DEBT_RATE, rate, words)));
        List<BudgetPages.FlagView> claims = BudgetPages.ofYear(budget, debt.year()).stream()
                .filter(finding -> finding.rule() == FindingRule.LIMIT
                        || finding.claim().indicator().contains("债务"))
                .map(finding -> claim(finding, words))
                .toList();
        List<LineView> due = budget.lines().stream()
                .filter(line -> line.account().book() == Book.DEBT
                        && line.account().side() == Side.EXPENDITURE
                        && line.account().year() == debt.year() + 1
                        && budget.again(line) == null)
                .map(line -> LineView.of(line, budget, labels, words))
                .toList();
        return new DebtView(
                debt.year(),
                line(debt.balance(), budget, labels, words),
                line(debt.general(), budget, labels, words),
                line(debt.special(), budget, labels, words),
                line(debt.limit(), budget, labels, words),
                grades,
                claims,
                due);
    }

    private static @Nullable LineView line(@Nullable Line line, Budget budget, SourceLabels labels, Words words) {
        return line == null ? null : LineView.of(line, budget, labels, words);
    }

    private static BudgetPages.FlagView claim(Finding finding, Words words) {
        return new BudgetPages.FlagView(
                finding.verdict().code(),
                words.say("outcome." + finding.verdict().code()),
                words.english() ? finding.messageEnglish() : finding.message(),
                LineView.key(finding.claim().span().document() + "@"
                        + finding.claim().numberStart()));
    }

    private static GradeView grade(String measure, java.math.BigDecimal percent, Words words) {
        Grades.Grade grade = Grades.standard().of(measure, percent).orElseThrow();
        String tone = grade.code().equals("orange") ? "yellow" : grade.code();
        java.math.BigDecimal length = measure.equals(Grades.DEBT_RATE)
                ? percent.divide(java.math.BigDecimal.valueOf(4), 2, java.math.RoundingMode.HALF_UP)
                : percent;
        return new GradeView(
                words.say("budget.debt." + measure),
                Money.percent(percent),
                length.min(java.math.BigDecimal.valueOf(100)).setScale(2, java.math.RoundingMode.HALF_UP) + "%",
                words.say("budget.grade." + grade.code()),
                tone,
                words.say(
                        "budget.grade.from",
                        grade.fromPercent()
                                .setScale(0, java.math.RoundingMode.HALF_DOWN)
                                .toPlainString()));
    }

    @GetMapping("/budget/focus")
    String focus(AsOf asOf, Words words, Model model) {
        Budget budget = desk.on(asOf.day()).budget();
        var labels = new SourceLabels(desk.holdings(asOf.day()), words);
        List<LivelihoodView> livelihood = new ArrayList<>();
        for (int year : budget.years()) {
            for (Phase phase : List.of(Phase.EXECUTED, Phase.BUDGET)) {
                Livelihood.of(budget, year, phase)
                        .map(found -> livelihood(found, year, phase, budget, labels, words))
                        .ifPresent(livelihood::add);
            }
        }
        model.addAttribute("livelihood", livelihood);
        model.addAttribute("threePublic", groups(budget, Book.THREE_PUBLIC, labels, words));
        model.addAttribute("transfers", groups(budget, Book.TRANSFER, labels, words));
        model.addAttribute("higher", higher(budget, labels, words));
        model.addAttribute("rolling", rolling(budget, labels, words));
        return "budget/focus";
    }

    private static LivelihoodView livelihood(
            Livelihood found, int year, Phase phase, Budget budget, SourceLabels labels, Words words) {
        return new LivelihoodView(
                year,
                words.say("phase." + phase.code()),
                Money.ofYuan(found.yuan(), words),
                Money.percent(found.percent()),
                found.percent().setScale(2, java.math.RoundingMode.HALF_UP) + "%",
                LineView.of(found.total(), budget, labels, words),
                LineView.parts(found.total(), found.lines(), budget, labels, words),
                found.told().stream()
                        .map(line -> LineView.of(line, budget, labels, words))
                        .toList());
    }

    private static List<GroupView> groups(Budget budget, Book book, SourceLabels labels, Words words) {
        return budget.lines().stream()
                .map(Line::account)
                .filter(account -> account.book() == book)
                .distinct()
                .sorted(Comparator.comparing(Account::year).reversed().thenComparing(Account::phase))
                .map(account -> new GroupView(
                        account.year(),
                        words.say("phase." + account.phase().code()),
                        budget.lines(account).stream()
                                .map(line -> LineView.of(line, budget, labels, words))
                                .toList()))
                .toList();
    }

    /** 上级补助 and 转移支付, with direct funds (直达资金), that the books tell as their revenue. */
    private static List<GroupView> higher(Budget budget, SourceLabels labels, Words words) {
        return budget.lines().stream()
                .filter(line -> line.item().matches(".*(?:上级补助|转移支付|直达资金|税收返还).*")
                        && line.account().book() != Book.TRANSFER
                        && line.account().side() == Side.REVENUE
                        && budget.again(line) == null)
                .map(line -> new GroupView(
                        line.account().year(),
                        words.say("book." + line.account().book().code()) + " · "
                                + words.say("phase." + line.account().phase().code()),
                        List.of(LineView.of(line, budget, labels, words))))
                .sorted(Comparator.comparing(GroupView::year).reversed())
                .toList();
    }

    /** The three-year rolling plan: what people entered as planned for years to come. */
    private static List<GroupView> rolling(Budget budget, SourceLabels labels, Words words) {
        return budget.lines().stream()
                .map(Line::account)
                .filter(account -> account.phase() == Phase.ROLLING)
                .distinct()
                .sorted(Comparator.comparing(Account::year).thenComparing(Account::book))
                .map(account -> new GroupView(
                        account.year(),
                        words.say("book." + account.book().code()) + " · "
                                + words.say("budget.side." + account.side().code()),
                        budget.roots(account).stream()
                                .map(line -> LineView.of(line, budget, labels, words))
                                .toList()))
                .toList();
    }
}
