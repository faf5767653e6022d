package org.gangmu.app.allotments;

import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.allotment.Allotment;
import org.gangmu.allotment.Balance;
import org.gangmu.allotment.Division;
import org.gangmu.allotment.Fault;
import org.gangmu.allotment.FirstFill;
import org.gangmu.allotment.Part;
import org.gangmu.allotment.Rule;
import org.gangmu.allotment.Whole;
import org.gangmu.app.allotments.AllotmentDesk.Kept;
import org.gangmu.app.allotments.AllotmentDesk.Key;
import org.gangmu.app.allotments.WholeView.Line;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.StoredAllotment;
import org.gangmu.app.tasks.TaskAccess;
import org.gangmu.followup.Capacity;
import org.gangmu.plan.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One target, task or part divided: what is kept, the form to change it, its history. */
@Controller
class WholePages {
    private static final int SPARE_ROWS = 4;

    private final AllotmentDesk desk;
    private final Subjects subjects;
    private final TaskAccess access;

    WholePages(AllotmentDesk desk, Subjects subjects, TaskAccess access) {
        this.desk = desk;
        this.subjects = subjects;
        this.access = access;
    }

    /** What a page is made for: a whole, how it is divided, and the subject it descends from. */
    private record Asked(Whole whole, Division division, Subject subject) {}

    private Asked asked(String key, String by, LocalDate day, Words words) {
        List<Subject> all = subjects.all(day, words);
        Whole whole = desk.find(key, all, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Subject subject = all.stream()
                .filter(one -> key.equals(one.whole().key())
                        || key.startsWith(one.whole().key() + "/"))
                .findFirst()
                .orElseThrow();
        return new Asked(whole, AllotmentPages.division(by), subject);
    }

    /** @param fill {@code path} to begin with the path, {@code even} with even shares; nothing is kept by that */
    @GetMapping("/allotments/one")
    String one(
            @RequestParam String whole,
            @RequestParam(defaultValue = "years") String by,
            @RequestParam(defaultValue = "") String fill,
            AsOf asOf,
            @Nullable Principal user,
            Words words,
            Model model) {
        Asked asked = asked(whole, by, asOf.day(), words);
        StoredAllotment kept = desk.on(asOf.day()).get(new Key(whole, asked.division));
        Rule usual = asked.whole.rules(asked.division).get(0);
        Allotment allotment = kept == null
                ? new Allotment(asked.whole, asked.division, usual, List.of())
                : AllotmentDesk.allotment(asked.whole, kept);
        List<Line> lines = WholeView.lines(allotment);
        if (!fill.isEmpty()) {
            lines = WholeView.lines(new Allotment(asked.whole, asked.division, usual, filled(asked)));
        }
        show(asked, allotment, lines, fill.isEmpty() ? allotment.rule() : usual, asOf, words, model);
        addPerson(asOf, user, model);
        model.addAttribute("filled", !fill.isEmpty());
        return "allotments/whole";
    }

    private void addPerson(AsOf asOf, @Nullable Principal user, Model model) {
        model.addAttribute("mayAllot", !asOf.chosen() && access.of(user).actor().capacity() == Capacity.DISPATCHER);
    }

    private static List<Part> filled(Asked asked) {
        Target target = asked.subject.target();
        if (asked.division != Division.YEARS) {
            return List.of();
        }
        return target == null || !asked.whole.within().isEmpty()
                ? FirstFill.evenly(asked.whole)
                : FirstFill.years(target, asked.whole.years());
    }

    private void show(Asked asked, Allotment kept, List<Line> lines, Rule rule, AsOf asOf, Words words, Model model) {
        Whole whole = asked.whole;
        Balance balance = kept.balance();
        List<StoredAllotment> history = desk.history(whole.key(), asked.division, asOf.day());
        model.addAttribute(
                "view",
                new WholeView(
                        whole.key(),
                        whole.name(),
                        whole.within(),
                        WholeView.number(whole, words),
                        whole.unit(),
                        whole.years().toString(),
                        String.join(words.say("portal.list.separator"), asked.subject.owners()),
                        asked.subject.source(),
                        balance.state().code(),
                        WholeView.word(balance.state(), words),
                        balance.allotted() == null
                                ? ""
                                : words.quantity(balance.allotted().toPlainString(), whole.unit()),
                        balance.left() == null || balance.left().signum() == 0
                                ? ""
                                : words.quantity(
                                        balance.left()
                                                .abs()
                                                .stripTrailingZeros()
                                                .toPlainString(),
                                        whole.unit()),
                        rows(lines, asked),
                        rule.code(),
                        WholeView.choices(whole, asked.division, words),
                        history.isEmpty() ? 0 : history.get(0).seq(),
                        WholeView.history(history, words)));
        model.addAttribute("by", asked.division.code());
        model.addAttribute("byWord", WholeView.word(asked.division, words));
        model.addAttribute(
                "divisions",
                List.of(Division.values()).stream()
                        .filter(one -> one != Division.YEARS
                                || whole.years().lastYear() > whole.years().firstYear())
                        .map(one -> new WholeView.Choice(one.code(), WholeView.word(one, words)))
                        .toList());
        model.addAttribute("holders", desk.holders(asked.division, asOf.day()));
        model.addAttribute("kept", !kept.parts().isEmpty());
        model.addAttribute("canFill", asked.division == Division.YEARS && whole.value() != null);
    }

    /** The rows of the form: for years one each, else those there are and some spare ones. */
    private static List<Line> rows(List<Line> lines, Asked asked) {
        var rows = new ArrayList<Line>();
        if (asked.division == Division.YEARS) {
            for (int y = asked.whole.years().firstYear();
                    y <= asked.whole.years().lastYear();
                    y++) {
                String year = String.valueOf(y);
                rows.add(lines.stream()
                        .filter(line -> line.holder().equals(year))
                        .findFirst()
                        .orElse(new Line(year, "", "", "", "")));
            }
            lines.stream()
                    .filter(line -> rows.stream().noneMatch(row -> row.holder().equals(line.holder())))
                    .forEach(rows::add);
            return rows;
        }
        rows.addAll(lines);
        Stream.generate(() -> Line.EMPTY).limit(SPARE_ROWS).forEach(rows::add);
        return rows;
    }

    @PostMapping("/allotments/one")
    String keep(
            @RequestParam MultiValueMap<String, String> posted,
            AsOf asOf,
            Principal user,
            Words words,
            Model model,
            RedirectAttributes next) {
        String key = first(posted, "whole");
        Asked asked = asked(key, first(posted, "by"), asOf.day(), words);
        AllotmentForm form = AllotmentForm.of(posted);
        Rule rule = rule(first(posted, "rule"), asked);
        List<String> refused;
        try {
            List<Part> parts = form.parts(asked.whole.unit(), words).stream()
                    .map(part -> new Part(
                            desk.holder(asked.division, part.holder(), asOf.day()),
                            part.value(),
                            part.unit(),
                            rule == Rule.WEIGHT ? part.weight() : null))
                    .toList();
            Allotment allotment = Allotment.of(asked.whole, asked.division, rule, parts);
            Kept kept = desk.keep(allotment, form.reason(), user.getName(), asOf, seen(first(posted, "seen")));
            refused = kept.stale()
                    ? List.of(words.say("allotments.stale"))
                    : kept.faults().stream().map(fault -> said(fault, words)).toList();
        } catch (AllotmentForm.NotInOrder e) {
            refused = List.of(String.valueOf(e.getMessage()));
        }
        if (refused.isEmpty()) {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("allotments.kept")));
            next.addAttribute("whole", key);
            next.addAttribute("by", asked.division.code());
            return "redirect:/allotments/one";
        }
        StoredAllotment before = desk.on(asOf.day()).get(new Key(key, asked.division));
        show(
                asked,
                before == null
                        ? new Allotment(asked.whole, asked.division, rule, List.of())
                        : AllotmentDesk.allotment(asked.whole, before),
                form.lines(),
                rule,
                asOf,
                words,
                model);
        addPerson(asOf, user, model);
        model.addAttribute("filled", false);
        model.addAttribute("reason", form.reason());
        model.addAttribute(PageMessage.ATTRIBUTE, PageMessage.bad(words.say("allotments.refused"), refused));
        return "allotments/whole";
    }

    private static String first(MultiValueMap<String, String> posted, String name) {
        String value = posted.getFirst(name);
        return value == null ? "" : value;
    }

    private static long seen(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    private static Rule rule(String typed, Asked asked) {
        try {
            return Rule.parse(typed);
        } catch (IllegalArgumentException e) {
            return asked.whole.rules(asked.division).get(0);
        }
    }

    private static String said(Fault fault, Words words) {
        return words.english() ? fault.english() : fault.chinese();
    }
}
