package org.gangmu.app.signoffs;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.SignOffs.State;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.app.signoffs.SignOffDesk.Entry;
import org.gangmu.review.Doubts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The queue of readings to sign off, and the same as a table. */
@Controller
class SignOffPages {
    private static final int ROWS_A_PAGE = 50;

    private final SignOffDesk desk;

    SignOffPages(SignOffDesk desk) {
        this.desk = desk;
    }

    /** Something to choose, with how many readings it has. */
    public record Choice(String code, String word, long count) {}

    @GetMapping("/sign-offs")
    String queue(
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            AsOf asOf,
            HttpServletRequest request,
            Words words,
            Model model) {
        List<Entry> all = desk.list(asOf.day());
        QueueFilter filter = QueueFilter.of(asked);
        List<Entry> shown = filter.apply(all);
        Pages pages = Pages.of(shown.size(), ROWS_A_PAGE, page);
        long signed =
                all.stream().filter(entry -> entry.state() == State.SIGNED).count();
        model.addAttribute("total", all.size());
        model.addAttribute("open", all.size() - signed);
        model.addAttribute(
                "doubtful",
                all.stream()
                        .filter(entry -> entry.state() != State.SIGNED && entry.weight() >= Doubts.BY_HAND)
                        .count());
        model.addAttribute("filter", filter);
        model.addAttribute("shownAs", shown(all, filter, words));
        model.addAttribute("documents", documents(all));
        model.addAttribute("rules", counted(all, entry -> entry.statement().rule()));
        model.addAttribute("kinds", kinds(all, words));
        model.addAttribute("matching", shown.size());
        model.addAttribute(
                "plain",
                shown.stream()
                        .filter(entry -> entry.state() != State.SIGNED && entry.weight() < Doubts.BY_HAND)
                        .count());
        model.addAttribute("pages", pages);
        model.addAttribute(
                "rows",
                pages.part(shown).stream()
                        .map(entry -> QueueRow.of(entry, words))
                        .toList());
        model.addAttribute("maySign", maySign(request, asOf));
        return "signoffs/queue";
    }

    static boolean maySign(HttpServletRequest request, AsOf asOf) {
        return !asOf.chosen()
                && Arrays.stream(Role.values()).anyMatch(role -> role.rules() && request.isUserInRole(role.name()));
    }

    private static List<Choice> shown(List<Entry> all, QueueFilter filter, Words words) {
        return QueueFilter.SHOWN.stream()
                .map(code -> new Choice(
                        code,
                        words.say("signoffs.show." + code),
                        new QueueFilter(code, filter.document(), filter.rule(), filter.kind())
                                .apply(all)
                                .size()))
                .toList();
    }

    private static List<Choice> documents(List<Entry> all) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (Entry entry : all) {
            String key = SourceLink.key(entry.document().id());
            titles.putIfAbsent(key, entry.document().document().title());
            counts.merge(key, entry.state() == State.SIGNED ? 0L : 1L, Long::sum);
        }
        return titles.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue(), counts.getOrDefault(one.getKey(), 0L)))
                .toList();
    }

    private static List<Choice> counted(List<Entry> all, java.util.function.Function<Entry, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(one -> new Choice(one.getKey(), one.getKey(), one.getValue()))
                .toList();
    }

    private static List<Choice> kinds(List<Entry> all, Words words) {
        return counted(all, entry -> entry.statement().kind()).stream()
                .map(one -> new Choice(one.code(), words.say("statement." + one.code()), one.count()))
                .toList();
    }

    @GetMapping(value = "/sign-offs", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked, AsOf asOf, Words words) {
        var csv = new Csv();
        table(asked, asOf, words).forEach(csv::row);
        return csv.file("sign-offs-" + asOf + ".csv");
    }

    @GetMapping(value = "/sign-offs", params = "format=xlsx")
    @ResponseBody
    ResponseEntity<byte[]> xlsx(@RequestParam Map<String, String> asked, AsOf asOf, Words words) {
        return new Xlsx().rows(table(asked, asOf, words)).file("sign-offs-" + asOf + ".xlsx");
    }

    private List<List<Object>> table(Map<String, String> asked, AsOf asOf, Words words) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("document", "kind", "reading", "quote", "rule", "doubts", "state", "signed").stream()
                .map(column -> (Object) words.say("signoffs.column." + column))
                .toList());
        for (Entry entry : QueueFilter.of(asked).apply(desk.list(asOf.day()))) {
            QueueRow row = QueueRow.of(entry, words);
            rows.add(List.of(
                    row.document(),
                    row.kind(),
                    row.title(),
                    row.quote(),
                    row.rule(),
                    String.join("；", row.doubts()),
                    words.say("signoffs.state." + row.state()),
                    row.signed()));
        }
        return rows;
    }
}
