package org.gangmu.app.budget;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.audit.FindingView;
import org.gangmu.app.goals.LinkedGoals;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.BudgetEntry;
import org.gangmu.app.store.BudgetRemark;
import org.gangmu.budget.Account;
import org.gangmu.budget.Budget;
import org.gangmu.budget.Line;
import org.gangmu.text.ReadingView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One line: the whole above it, its parts, its other phases and years, its sentence, what was found on it and remarked. */
@Controller
class LinePages {
    private static final int LONGEST_REMARK = 2000;
    private static final int MOST_PARTS = 200;

    private final BudgetDesk desk;
    private final LinkedGoals goals;

    LinePages(BudgetDesk desk, LinkedGoals goals) {
        this.desk = desk;
        this.goals = goals;
    }

    /** The same item in another year or phase. */
    public record Other(String year, String phase, LineView line, boolean here) {}

    @GetMapping("/budget/line")
    String line(@RequestParam String id, AsOf asOf, HttpServletRequest request, Words words, Model model) {
        BudgetDesk.Known known = desk.on(asOf.day());
        Budget budget = known.budget();
        Line line = find(budget, id);
        Holdings holdings = desk.holdings(asOf.day());
        var labels = new SourceLabels(holdings, words);
        var maker = new BookView.Maker(budget, labels, words);
        Account account = line.account();
        List<LineView> parts = LineView.parts(line, budget.children(line), budget, labels, words);
        model.addAttribute("line", LineView.of(line, budget, labels, words));
        model.addAttribute("book", words.say("book." + account.book().code()));
        model.addAttribute("side", words.say("budget.side." + account.side().code()));
        model.addAttribute("year", account.year());
        model.addAttribute("phase", maker.phase(account));
        model.addAttribute(
                "above",
                budget.above(line).stream()
                        .map(over -> LineView.of(over, budget, labels, words))
                        .toList());
        model.addAttribute("parts", parts.subList(0, Math.min(MOST_PARTS, parts.size())));
        model.addAttribute("more", Math.max(0, parts.size() - MOST_PARTS));
        model.addAttribute("others", others(line, maker));
        model.addAttribute("quote", quote(line, holdings).orElse(""));
        model.addAttribute("findings", FindingView.of(budget.findings(line), holdings, words));
        model.addAttribute(
                "flags",
                BudgetPages.flags(
                        known.flags().stream()
                                .filter(flag -> flag.lines().stream()
                                        .anyMatch(one -> one.id().equals(line.id())))
                                .toList(),
                        words));
        model.addAttribute("history", line.isEntered() ? desk.history(line.id(), asOf.day()) : List.<BudgetEntry>of());
        model.addAttribute(
                "remarks",
                desk.remarks(asOf.day()).stream()
                        .filter(remark -> remark.lineId().equals(line.id()))
                        .toList());
        model.addAttribute("goals", goals.ofLine(LineView.key(line.id()), asOf.day(), words));
        model.addAttribute("mayRemark", !asOf.chosen() && role(request).isPresent());
        return "budget/line";
    }

    private static Line find(Budget budget, String key) {
        return budget.find(LineView.id(key)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The same item of the same side of its book, whenever and wherever it is told in the account that counts. */
    private static List<Other> others(Line line, BookView.Maker maker) {
        Account own = line.account();
        List<Line> same = new ArrayList<>();
        maker.budget().lines().stream()
                .map(Line::account)
                .filter(account -> account.book() == own.book() && account.side() == own.side())
                .distinct()
                .forEach(account -> maker.budget().find(account, line.key()).ifPresent(same::add));
        return same.stream()
                .sorted(Comparator.comparing((Line other) -> other.account().year())
                        .thenComparing(other -> other.account().phase())
                        .thenComparing(other -> other.account().month()))
                .map(other -> new Other(
                        Integer.toString(other.account().year()),
                        maker.phase(other.account()),
                        LineView.of(other, maker.budget(), maker.labels(), maker.words()),
                        other.id().equals(line.id())))
                .toList();
    }

    /** The sentence a line was read in. */
    private static Optional<String> quote(Line line, Holdings holdings) {
        Line.Source source = line.source();
        return source == null
                ? Optional.empty()
                : holdings.find(source.document()).map(held -> {
                    ReadingView view = ReadingView.of(held.reading().text());
                    int at = view.indexAt(source.numberStart());
                    String text = view.text();
                    int from = Math.max(
                            Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)), text.lastIndexOf('；', at));
                    int to = text.length();
                    for (char end : new char[] {'。', '；', '\n'}) {
                        int found = text.indexOf(end, at);
                        to = found < 0 ? to : Math.min(to, found + (end == '\n' ? 0 : 1));
                    }
                    return text.substring(from + 1, to);
                });
    }

    private static Optional<Role> role(HttpServletRequest request) {
        return Arrays.stream(Role.values())
                .filter(role -> role.remarksOnBudget() && request.isUserInRole(role.name()))
                .findFirst();
    }

    /** Adds a remark on a line. */
    @PostMapping("/budget/remarks")
    String remark(
            @RequestParam String id,
            @RequestParam(defaultValue = "") String body,
            AsOf asOf,
            Principal user,
            HttpServletRequest request,
            Words words,
            RedirectAttributes next) {
        Line line = find(desk.on(asOf.day()).budget(), id);
        String said = body.strip();
        if (asOf.chosen()) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("budget.remark.refused"), words.say("budget.not-today")));
        } else if (said.isEmpty() || said.length() > LONGEST_REMARK) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(
                            words.say("budget.remark.refused"), words.say("budget.remark.length", LONGEST_REMARK)));
        } else {
            Role role = role(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
            desk.remark(line, said, role.code(), user.getName(), asOf.day());
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("budget.remark.kept")));
        }
        next.addAttribute("id", id);
        return "redirect:/budget/line";
    }

    /** The remarks on all lines, the latest first. */
    @GetMapping("/budget/remarks")
    String remarks(AsOf asOf, Model model) {
        List<BudgetRemark> remarks = desk.remarks(asOf.day());
        model.addAttribute("remarks", remarks);
        model.addAttribute(
                "keys",
                remarks.stream()
                        .map(BudgetRemark::lineId)
                        .distinct()
                        .collect(java.util.stream.Collectors.toMap(id -> id, LineView::key)));
        return "budget/remarks";
    }
}
