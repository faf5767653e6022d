package org.gangmu.app.lineage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.LinkDecision;
import org.gangmu.app.store.LinkDecision.Choice;
import org.gangmu.lineage.Fate;
import org.gangmu.lineage.Lineage;
import org.gangmu.lineage.Link;
import org.gangmu.lineage.Strand;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What became of promises: each with its life line, and why two places are taken to be the same. */
@Controller
class LineagePages {
    private static final int PAGE = 20;
    /** The tab that opens first: what somebody should look at. */
    private static final String ATTENTION = "attention";

    private static final List<Fate> NEEDS_ATTENTION = List.of(Fate.DROPPED, Fate.SLIPPING, Fate.SHORT);

    private final Lineages lineages;
    private final Shelf shelf;

    LineagePages(Lineages lineages, Shelf shelf) {
        this.lineages = lineages;
        this.shelf = shelf;
    }

    @GetMapping("/lineage")
    String lineage(
            @RequestParam Map<String, String> asked, AsOf asOf, HttpServletRequest request, Words words, Model model) {
        Lineage lineage = lineages.on(asOf.day());
        String fate = asked.getOrDefault("fate", "");
        String tab = fate.isBlank() ? ATTENTION : fate;
        String kind = asked.getOrDefault("kind", "");
        String q = asked.getOrDefault("q", "");
        List<Strand> found = lineage.strands().stream()
                .filter(strand -> kind.isEmpty() || strand.kind().code().equals(kind))
                .filter(strand -> matches(strand, q))
                .toList();
        List<Strand> shown = found.stream().filter(s -> isIn(s, tab)).toList();
        Map<String, List<LinkDecision>> decisions = lineages.decisions(asOf.day());
        var sayer = new StrandView.Sayer(shelf.on(asOf.day()), words, decisions);
        Pages pages = Pages.of(shown.size(), PAGE, page(asked));
        model.addAttribute("headline", headline(lineage, words));
        model.addAttribute("total", lineage.strands().size());
        model.addAttribute("counts", counts(found));
        model.addAttribute("fate", tab);
        model.addAttribute("kind", kind);
        model.addAttribute("q", q);
        model.addAttribute("matching", shown.size());
        model.addAttribute("pages", pages);
        model.addAttribute(
                "strands", pages.part(shown).stream().map(sayer::view).toList());
        model.addAttribute(
                "doubtful", lineage.doubtful().stream().map(sayer::link).toList());
        model.addAttribute("rejected", rejected(decisions));
        model.addAttribute("mayDecide", !asOf.chosen() && mayDecide(request));
        return "lineage/lineage";
    }

    /** The page asked for; what is no number is the first. */
    private static int page(Map<String, String> asked) {
        String page = asked.getOrDefault("page", "1");
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    private static String headline(Lineage lineage, Words words) {
        if (lineage.strands().isEmpty()) {
            return words.say("lineage.headline.empty");
        }
        return words.say(
                "lineage.headline",
                lineage.strands().size(),
                count(lineage, Fate.DROPPED),
                count(lineage, Fate.SLIPPING));
    }

    private static long count(Lineage lineage, Fate fate) {
        return lineage.strands().stream().filter(s -> s.fate() == fate).count();
    }

    private static boolean isIn(Strand strand, String tab) {
        return tab.equals(ATTENTION)
                ? NEEDS_ATTENTION.contains(strand.fate())
                : strand.fate().code().equals(tab);
    }

    private static boolean matches(Strand strand, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || strand.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                || strand.mentions().stream()
                        .anyMatch(m -> m.words().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Map<String, Long> counts(List<Strand> strands) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(ATTENTION, strands.stream().filter(s -> isIn(s, ATTENTION)).count());
        for (Fate fate : Fate.values()) {
            counts.put(
                    fate.code(), strands.stream().filter(s -> s.fate() == fate).count());
        }
        return counts;
    }

    /** What was rejected and so stands in no strand any more, to be taken back. */
    private static List<LinkDecision> rejected(Map<String, List<LinkDecision>> decisions) {
        return decisions.values().stream()
                .map(all -> all.get(0))
                .filter(latest -> latest.choice() == Choice.REJECTED)
                .toList();
    }

    private static boolean mayDecide(HttpServletRequest request) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.rules() && request.isUserInRole(role.name()));
    }

    @GetMapping(value = "/lineage", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(AsOf asOf, Words words) {
        var csv = new Csv()
                .row(List.of(
                        words.say("lineage.csv.kind"),
                        words.say("lineage.csv.name"),
                        words.say("lineage.csv.other"),
                        words.say("lineage.csv.fate"),
                        words.say("lineage.csv.confidence"),
                        words.say("lineage.csv.reason"),
                        words.say("lineage.csv.documents"),
                        words.say("lineage.csv.links")));
        var sayer = new StrandView.Sayer(shelf.on(asOf.day()), words, lineages.decisions(asOf.day()));
        for (Strand strand : lineages.on(asOf.day()).strands()) {
            StrandView view = sayer.view(strand);
            csv.row(List.of(
                    view.kind(),
                    view.name(),
                    view.otherNames(),
                    view.word(),
                    view.confidence() + "%",
                    view.reason(),
                    view.years().stream()
                            .flatMap(year -> year.places().stream())
                            .map(place -> place.source().label() + "@"
                                    + place.source().from())
                            .distinct()
                            .collect(java.util.stream.Collectors.joining("; ")),
                    strand.links().stream()
                            .map(Link::ground)
                            .distinct()
                            .map(ground -> words.say("ground." + ground.code()))
                            .collect(java.util.stream.Collectors.joining("; "))));
        }
        return csv.file("lineage-" + asOf + ".csv");
    }
}
