package org.gangmu.app.budget;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.audit.FindingView;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.budget.Book;
import org.gangmu.budget.Budget;
import org.gangmu.budget.Line;
import org.gangmu.budget.LineFlag;
import org.gangmu.judge.Finding;
import org.gangmu.judge.FindingRule;
import org.gangmu.judge.Outcome;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The four books of a year side by side, whether they close, and all lines as a file. */
@Controller
class BudgetPages {
    private static final Set<FindingRule> BALANCES = Set.of(FindingRule.SUM, FindingRule.STOCK_FLOW, FindingRule.LIMIT);
    private static final int MOST_FLAGS = 40;

    private final BudgetDesk desk;

    BudgetPages(BudgetDesk desk) {
        this.desk = desk;
    }

    /** What was found on an entered line. @param verdict the code of the outcome */
    public record FlagView(String verdict, String word, String message, String key) {}

    @GetMapping("/budget")
    String budget(
            @RequestParam(defaultValue = "0") int year,
            AsOf asOf,
            HttpServletRequest request,
            Words words,
            Model model) {
        BudgetDesk.Known known = desk.on(asOf.day());
        Budget budget = known.budget();
        List<Integer> years = budget.years();
        var maker = new BookView.Maker(budget, new SourceLabels(desk.holdings(asOf.day()), words), words);
        int shown = years.contains(year) ? year : fullest(years, budget);
        List<BookView> books = Book.FOUR.stream()
                .map(book -> maker.book(book, shown))
                .filter(book -> !book.sides().isEmpty())
                .toList();
        List<Finding> checked = ofYear(budget, shown).stream()
                .filter(finding -> BALANCES.contains(finding.rule()))
                .toList();
        List<Finding> open = checked.stream()
                .filter(finding -> finding.verdict() == Outcome.CONTRADICTS || finding.verdict() == Outcome.UNCLEAR)
                .toList();
        List<LineFlag> flags = known.flags().stream()
                .filter(flag -> flag.lines().get(0).account().year() == shown)
                .toList();
        model.addAttribute("years", years);
        model.addAttribute("year", shown);
        model.addAttribute("books", books);
        model.addAttribute("checked", checked.size() + flags.size());
        model.addAttribute(
                "holding",
                checked.size()
                        - open.size()
                        + flags.stream().filter(flag -> !isOpen(flag)).count());
        model.addAttribute("open", FindingView.of(open, desk.holdings(asOf.day()), words));
        model.addAttribute("flags", flags(flags, words));
        model.addAttribute(
                "wrong",
                open.stream().filter(f -> f.verdict() == Outcome.CONTRADICTS).count()
                        + flags.stream()
                                .filter(f -> f.verdict() == Outcome.CONTRADICTS)
                                .count());
        model.addAttribute("mayKeep", mayKeep(request, asOf));
        return "budget/budget";
    }

    private static boolean isOpen(LineFlag flag) {
        return flag.verdict() == Outcome.CONTRADICTS || flag.verdict() == Outcome.UNCLEAR;
    }

    /** The latest year that most books are told for. */
    private static int fullest(List<Integer> years, Budget budget) {
        Map<Integer, Long> books = budget.lines().stream()
                .filter(line -> Book.FOUR.contains(line.account().book()))
                .map(line -> Map.entry(line.account().year(), line.account().book()))
                .distinct()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
        return years.stream()
                .max(java.util.Comparator.comparing((Integer year) -> books.getOrDefault(year, 0L))
                        .thenComparing(year -> year))
                .orElse(0);
    }

    /** The findings whose claim, or anything it rests on, is a line of the year, and whose claim is a line. */
    static List<Finding> ofYear(Budget budget, int year) {
        Map<String, Line> lines =
                budget.lines().stream().collect(Collectors.toMap(Line::id, line -> line, (a, b) -> a));
        return budget.findings().stream()
                .filter(finding -> {
                    Line claim = lines.get(finding.claim().span().document() + "@"
                            + finding.claim().numberStart());
                    return claim != null && claim.account().year() == year;
                })
                .toList();
    }

    static List<FlagView> flags(List<LineFlag> flags, Words words) {
        return flags.stream()
                .filter(BudgetPages::isOpen)
                .limit(MOST_FLAGS)
                .map(flag -> new FlagView(
                        flag.verdict().code(),
                        words.say("outcome." + flag.verdict().code()),
                        words.english() ? flag.messageEnglish() : flag.message(),
                        LineView.key(flag.lines().get(0).id())))
                .toList();
    }

    @GetMapping(value = "/budget", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(AsOf asOf, Words words) {
        Csv csv = new Csv();
        table(desk.on(asOf.day()).budget(), asOf, words).forEach(csv::row);
        return csv.file("budget-" + asOf + ".csv");
    }

    @GetMapping(value = "/budget", params = "format=xlsx")
    @ResponseBody
    ResponseEntity<byte[]> xlsx(AsOf asOf, Words words) {
        return new Xlsx().rows(table(desk.on(asOf.day()).budget(), asOf, words)).file("budget-" + asOf + ".xlsx");
    }

    /** All lines, second tellings left out, under the names of the template: what comes out can be looked up in what goes in. */
    private List<List<Object>> table(Budget budget, AsOf asOf, Words words) {
        var labels = new SourceLabels(desk.holdings(asOf.day()), words);
        List<List<Object>> rows = new ArrayList<>();
        List<Object> head = new ArrayList<>();
        for (LineSheet.Column column : LineSheet.Column.values()) {
            head.add(words.say(column == LineSheet.Column.NOTE ? "score.source" : column.key()));
        }
        rows.add(head);
        for (Line line : budget.lines()) {
            if (budget.again(line) != null) {
                continue;
            }
            Line.Source source = line.source();
            rows.add(List.of(
                    LineView.key(line.id()),
                    words.say("book." + line.account().book().code()),
                    words.say("budget.side." + line.account().side().code()),
                    line.account().year(),
                    line.account().month(),
                    words.say("phase." + line.account().phase().code()),
                    Objects.requireNonNullElse(line.code(), ""),
                    line.item(),
                    line.amount(),
                    line.unit(),
                    line.parent() == null ? "" : LineView.key(line.parent()),
                    source == null
                            ? words.say("budget.entered")
                            : labels.link(source.document(), source.numberStart())
                                    .label()));
        }
        return rows;
    }

    /** Whether whoever asks may enter lines, on a day that is the portal's own. */
    static boolean mayKeep(HttpServletRequest request, AsOf asOf) {
        return !asOf.chosen()
                && Arrays.stream(Role.values())
                        .anyMatch(role -> role.keepsBudget() && request.isUserInRole(role.name()));
    }
}
