package org.gangmu.app.supervision;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.app.store.BulletinLedger.Bulletin;
import org.gangmu.app.tasks.TaskAccess;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.bulletin.Criterion;
import org.gangmu.bulletin.Ranked;
import org.gangmu.followup.Capacity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bulletins: the list of those issued, the draft of a month or quarter, and each one to read, print and take away. */
@Controller
class BulletinPages {
    private static final String ONE = "/bulletins/{year:\\d{4}}/{number:\\d{1,6}}";

    private final BulletinDesk desk;
    private final TaskAccess access;

    BulletinPages(BulletinDesk desk, TaskAccess access) {
        this.desk = desk;
        this.access = access;
    }

    @GetMapping("/bulletins")
    String list(AsOf asOf, Model model) {
        model.addAttribute("bulletins", desk.list(asOf.day()));
        model.addAttribute("periods", BulletinPeriod.offered(asOf.day()));
        return "supervision/bulletins";
    }

    @GetMapping("/bulletins/draft")
    String draft(@RequestParam String period, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        BulletinPeriod asked = period(period, asOf);
        boolean dispatcher = access.of(user).actor().capacity() == Capacity.DISPATCHER;
        Bulletin draft = desk.draft(asked, asOf.day(), user != null && dispatcher ? user.getName() : "—");
        show(draft, words, model);
        model.addAttribute("period", asked);
        model.addAttribute("periods", BulletinPeriod.offered(asOf.day()));
        model.addAttribute("seen", BulletinDesk.seen(draft));
        model.addAttribute(
                "mayIssue", dispatcher && !asOf.chosen() && !draft.rows().isEmpty());
        return "supervision/bulletin";
    }

    private static BulletinPeriod period(String code, AsOf asOf) {
        return BulletinPeriod.parse(code)
                .filter(period -> !period.first().isAfter(asOf.day()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "period is a month or quarter that has begun: 2024-01 or 2024-Q1"));
    }

    /**
     * One criterion in a row.
     *
     * @param points what one time gives
     */
    public record Counted(String code, String word, int points, List<Ranked.Point> tasks) {
        /** All that these give together. */
        public int sum() {
            return points * tasks.size();
        }
    }

    /** A row with its points by criterion. */
    public record Row(Ranked ranked, List<Counted> counted, int sum) {
        static Row of(Ranked ranked, Bulletin bulletin, Words words) {
            var counted = new ArrayList<Counted>();
            for (Criterion criterion : Criterion.values()) {
                List<Ranked.Point> points = ranked.points().stream()
                        .filter(point -> point.criterion() == criterion)
                        .toList();
                var weight = bulletin.rule().of(criterion);
                if (!points.isEmpty()) {
                    counted.add(new Counted(
                            criterion.code(),
                            words.english() ? weight.english() : weight.chinese(),
                            weight.points(),
                            points));
                }
            }
            return new Row(
                    ranked,
                    counted,
                    ranked.points().stream().mapToInt(Ranked.Point::points).sum());
        }
    }

    private static void show(Bulletin bulletin, Words words, Model model) {
        model.addAttribute("bulletin", bulletin);
        model.addAttribute("letter", new BulletinLetter(bulletin).letter());
        model.addAttribute(
                "rows",
                bulletin.rows().stream()
                        .map(row -> Row.of(row, bulletin, words))
                        .toList());
    }

    /** @param seen what the issuer saw: the ledger may have gone on since */
    @PostMapping("/bulletins")
    String issue(
            @RequestParam String period,
            @RequestParam String seen,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        TaskDesk.ownDay(asOf);
        Bulletin draft = desk.draft(period(period, asOf), asOf.day(), user.getName());
        if (draft.rows().isEmpty() || !BulletinDesk.seen(draft).equals(seen)) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("bulletins.stale"), words.say("bulletins.stale.text")));
            next.addAttribute("period", period);
            return "redirect:/bulletins/draft";
        }
        Bulletin issued = desk.issue(draft);
        next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("bulletins.issued", issued.mark())));
        return "redirect:/bulletins/" + issued.year() + "/" + issued.number();
    }

    @GetMapping(ONE)
    String bulletin(@PathVariable int year, @PathVariable int number, AsOf asOf, Words words, Model model) {
        show(find(year, number, asOf), words, model);
        return "supervision/bulletin";
    }

    private Bulletin find(int year, int number, AsOf asOf) {
        return desk.find(year, number, asOf.day()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(value = ONE, params = "format=docx")
    @ResponseBody
    ResponseEntity<byte[]> docx(@PathVariable int year, @PathVariable int number, AsOf asOf) {
        Bulletin bulletin = find(year, number, asOf);
        return new BulletinLetter(bulletin).letter().docx(bulletin.mark() + ".docx");
    }

    @GetMapping(value = ONE, params = "format=xlsx")
    @ResponseBody
    ResponseEntity<byte[]> xlsx(@PathVariable int year, @PathVariable int number, AsOf asOf, Words words) {
        return xlsx(find(year, number, asOf), words);
    }

    @GetMapping(value = "/bulletins/draft", params = "format=xlsx")
    @ResponseBody
    ResponseEntity<byte[]> draftXlsx(@RequestParam String period, AsOf asOf, Words words) {
        return xlsx(desk.draft(period(period, asOf), asOf.day(), "—"), words);
    }

    @GetMapping(value = ONE, params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(@PathVariable int year, @PathVariable int number, AsOf asOf, Words words) {
        Bulletin bulletin = find(year, number, asOf);
        var csv = new Csv().row(head(words));
        cells(bulletin, words).forEach(csv::row);
        return csv.file("bulletin-" + year + "-" + number + ".csv");
    }

    private static ResponseEntity<byte[]> xlsx(Bulletin bulletin, Words words) {
        return new Xlsx()
                .row(head(words))
                .rows(cells(bulletin, words))
                .file("bulletin-" + bulletin.first() + "-" + bulletin.last() + ".xlsx");
    }

    private static List<Object> head(Words words) {
        return List.of(
                words.say("bulletins.rank"),
                words.say("tasks.filter.agency"),
                words.say("bulletins.score"),
                words.say("bulletins.tasks"),
                words.say("bulletins.criterion"),
                words.say("bulletins.points"),
                words.say("tasks.csv.title"),
                words.say("bulletins.day"),
                words.say("tasks.csv.id"),
                words.say("bulletins.period"));
    }

    /** A row for each point, so that a score can be computed again from the table. */
    private static List<List<Object>> cells(Bulletin bulletin, Words words) {
        var cells = new ArrayList<List<Object>>();
        for (Ranked row : bulletin.rows()) {
            for (Ranked.Point point : row.points()) {
                var weight = bulletin.rule().of(point.criterion());
                cells.add(List.of(
                        row.rank() == null ? "" : row.rank(),
                        row.agency(),
                        row.score() == null ? "" : row.score(),
                        row.tasks(),
                        words.english() ? weight.english() : weight.chinese(),
                        point.points(),
                        point.title(),
                        point.day().toString(),
                        point.task(),
                        bulletin.first() + "–" + bulletin.last()));
            }
        }
        return cells;
    }
}
