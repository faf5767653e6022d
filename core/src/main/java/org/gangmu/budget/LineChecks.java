package org.gangmu.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.judge.Outcome;

/**
 * Whether entered lines add up. Identities: parts make their whole (a spreadsheet lists all parts, so what does not add up
 * contradicts); what comes in makes what goes out and is carried on, where both totals are told (预算法第十二条); general and special
 * debt make the debt, and the debt is within its limit (预算法第三十五条). An amount ten thousand times that of the same item in another
 * phase or the year before has slipped its unit. Tolerance: half the last digit of every amount. Documents are checked by the
 * audit. Stateless.
 */
public final class LineChecks {
    private static final BigDecimal SLIP_FROM = BigDecimal.valueOf(5_000);
    private static final BigDecimal SLIP_TO = BigDecimal.valueOf(20_000);

    private LineChecks() {}

    /** What is found on the entered lines of {@code budget}; sums that hold are told as well. */
    public static List<LineFlag> of(Budget budget) {
        List<Line> entered = budget.lines().stream().filter(Line::isEntered).toList();
        List<LineFlag> flags = new ArrayList<>();
        for (Line line : entered) {
            sum(line, budget.children(line), flags);
        }
        slips(entered, flags);
        Map<List<Object>, List<Line>> books = entered.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(
                                line.account().book(),
                                line.account().year(),
                                line.account().month(),
                                line.account().phase()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        books.values().forEach(book -> balance(book, flags));
        entered.stream()
                .map(line -> line.account().year())
                .distinct()
                .forEach(year -> Debt.of(budget, year).ifPresent(debt -> limit(debt, flags)));
        return flags;
    }

    private static void sum(Line whole, List<Line> parts, List<LineFlag> flags) {
        if (parts.isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = whole.slackYuan();
        for (Line part : parts) {
            sum = sum.add(part.yuan());
            slack = slack.add(part.slackYuan());
        }
        String terms = parts.size() > 6
                ? parts.size() + " 项合计"
                : parts.stream().map(Line::text).collect(Collectors.joining(" + "));
        String termsEnglish = parts.size() > 6 ? parts.size() + " parts together" : terms;
        String total = in(sum, whole);
        BigDecimal gap = sum.subtract(whole.yuan());
        List<Line> lines = new ArrayList<>(List.of(whole));
        lines.addAll(parts);
        Outcome outcome = outcome(gap, slack);
        String apart = outcome == Outcome.CONTRADICTS ? in(gap.abs(), whole) : "";
        flags.add(new LineFlag(
                "sum",
                outcome,
                whole.item() + whole.text() + "，" + terms + " = " + total + (apart.isEmpty() ? "" : "，相差" + apart),
                whole.item() + " " + whole.text() + "; " + termsEnglish + " = " + total
                        + (apart.isEmpty() ? "" : ", " + apart + " apart"),
                lines));
    }

    private static Outcome outcome(BigDecimal gap, BigDecimal slack) {
        return gap.signum() == 0
                ? Outcome.HOLDS
                : gap.abs().compareTo(slack) <= 0 ? Outcome.ROUNDING : Outcome.CONTRADICTS;
    }

    /** An amount in the unit of {@code line}. */
    private static String in(BigDecimal yuan, Line line) {
        BigDecimal factor =
                line.amount().signum() == 0 ? BigDecimal.ONE : line.yuan().divide(line.amount());
        return yuan.divide(factor).stripTrailingZeros().toPlainString() + line.unit();
    }

    /** 收入总计 = 支出总计, what is carried on being told on the side of expenditure. */
    private static void balance(List<Line> book, List<LineFlag> flags) {
        List<Line> in = book.stream()
                .filter(line -> line.isTotal() && line.account().side() == Side.REVENUE)
                .toList();
        List<Line> out = book.stream()
                .filter(line -> line.account().side() == Side.EXPENDITURE)
                .filter(line ->
                        line.isTotal() || (line.parent() == null && line.item().contains("结转")))
                .toList();
        boolean told = in.size() == 1 && out.stream().filter(Line::isTotal).count() == 1;
        if (!told) {
            return;
        }
        BigDecimal sum = out.stream().map(Line::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = out.stream().map(Line::slackYuan).reduce(in.get(0).slackYuan(), BigDecimal::add);
        BigDecimal gap = sum.subtract(in.get(0).yuan());
        String terms = out.stream().map(line -> line.item() + line.text()).collect(Collectors.joining(" + "));
        String sign = outcome(gap, slack) == Outcome.CONTRADICTS ? " ≠ " : " = ";
        List<Line> lines = new ArrayList<>(in);
        lines.addAll(out);
        String said = in.get(0).item() + in.get(0).text() + sign + terms;
        flags.add(new LineFlag("stock_flow", outcome(gap, slack), said, said, lines));
    }

    private static void limit(Debt debt, List<LineFlag> flags) {
        Line balance = debt.balance();
        Line limit = debt.limit();
        if (balance == null || limit == null || !balance.isEntered() || !limit.isEntered()) {
            return;
        }
        boolean above = balance.yuan().compareTo(limit.yuan()) > 0;
        String said = balance.item() + balance.text() + (above ? " > " : " ≤ ") + limit.item() + limit.text();
        flags.add(new LineFlag(
                "limit", above ? Outcome.CONTRADICTS : Outcome.HOLDS, said, said, List.of(balance, limit)));
    }

    private static void slips(List<Line> entered, List<LineFlag> flags) {
        Map<List<Object>, List<Line>> items = entered.stream()
                .filter(line -> line.yuan().signum() > 0)
                .collect(Collectors.groupingBy(
                        line -> List.of(line.account().book(), line.account().side(), line.key()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (List<Line> same : items.values()) {
            for (int i = 1; i < same.size(); i++) {
                slip(same.get(i - 1), same.get(i), flags);
            }
        }
    }

    private static void slip(Line a, Line b, List<LineFlag> flags) {
        Line more = a.yuan().compareTo(b.yuan()) >= 0 ? a : b;
        Line less = more == a ? b : a;
        BigDecimal times = Shares.percent(more.yuan(), less.yuan()).movePointLeft(2);
        if (times.compareTo(SLIP_FROM) > 0 && times.compareTo(SLIP_TO) < 0) {
            String years = more.account().year() + " / " + less.account().year();
            flags.add(new LineFlag(
                    "unit_slip",
                    Outcome.CONTRADICTS,
                    more.item() + "（" + years + "）：" + more.text() + "约为" + less.text() + "的一万倍，计量单位可能填错",
                    more.item() + " (" + years + "): " + more.text() + " is some ten thousand times " + less.text()
                            + "; its unit may be wrong",
                    List.of(more, less)));
        }
    }
}
