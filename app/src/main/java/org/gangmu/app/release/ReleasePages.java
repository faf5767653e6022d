package org.gangmu.app.release;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.portal.Words;
import org.gangmu.app.release.ReleaseDesk.Decider;
import org.gangmu.app.release.ReleaseDesk.Decision;
import org.gangmu.app.release.ReleaseDesk.Entry;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.followup.Refusal;
import org.gangmu.review.Visibility;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is draft, internal and public, and where a named person decides. */
@Controller
class ReleasePages {
    private static final int ROWS_A_PAGE = 50;

    private final ReleaseDesk desk;

    ReleasePages(ReleaseDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/releases")
    String list(
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            AsOf asOf,
            HttpServletRequest request,
            Words words,
            Model model) {
        ReleaseFilter filter = filter(asked);
        List<Entry> all = desk.list(filter.kind(), asOf.day());
        List<Entry> shown = filter.apply(all);
        Pages pages = Pages.of(shown.size(), ROWS_A_PAGE, page);
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", desk.kinds());
        model.addAttribute("total", all.size());
        Map<Visibility, Long> counts = counts(all);
        model.addAttribute("counts", counts);
        model.addAttribute("matching", shown.size());
        model.addAttribute("pages", pages);
        model.addAttribute("rows", pages.part(shown));
        model.addAttribute(
                "steps",
                asOf.chosen()
                        ? List.of()
                        : steps(role(request), filter.kind()).stream()
                                .filter(step -> counts.containsKey(step.from()))
                                .toList());
        return "release/releases";
    }

    private static Map<Visibility, Long> counts(List<Entry> all) {
        Map<Visibility, Long> counts = new LinkedHashMap<>();
        for (Visibility visibility : Visibility.values()) {
            long count = all.stream()
                    .filter(entry -> entry.visibility() == visibility)
                    .count();
            if (count > 0) {
                counts.put(visibility, count);
            }
        }
        return counts;
    }

    /** A step that may be offered. */
    public record Step(Visibility from, Visibility to) {
        /** The end of its name's message: {@code draft.internal}. */
        public String code() {
            return from.code() + "." + to.code();
        }

        public boolean up() {
            return to.compareTo(from) > 0;
        }
    }

    /** The steps {@code role} may take with things of a kind. */
    private static List<Step> steps(Optional<Role> role, Kind kind) {
        return role.stream()
                .flatMap(one -> Arrays.stream(Visibility.values())
                        .filter(from -> from.compareTo(kind.first()) >= 0)
                        .flatMap(from -> Arrays.stream(Visibility.values())
                                .filter(to -> to.compareTo(kind.first()) >= 0 && ReleaseRules.may(one, from, to))
                                .map(to -> new Step(from, to))))
                .toList();
    }

    private static Optional<Role> role(HttpServletRequest request) {
        return Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.name()))
                .findFirst();
    }

    private static ReleaseFilter filter(Map<String, String> asked) {
        try {
            return ReleaseFilter.of(asked);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such kind or visibility", e);
        }
    }

    /** @param posted step: such as {@code draft.internal}; id of each chosen, or all of the filter; name, ground */
    @PostMapping("/releases")
    String decide(
            @RequestParam MultiValueMap<String, String> posted,
            AsOf asOf,
            HttpServletRequest request,
            Principal user,
            Words words,
            RedirectAttributes next) {
        Map<String, String> one = posted.toSingleValueMap();
        ReleaseFilter filter = filter(one);
        String[] step = one.getOrDefault("step", "").split("\\.", 2);
        if (asOf.chosen() || step.length < 2) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a step is decided on the portal's own day");
        }
        Visibility from = visibility(step[0]);
        var decision = new Decision(visibility(step[1]), one.getOrDefault("name", ""), one.getOrDefault("ground", ""));
        List<Entry> chosen = chosen(posted, filter, from, asOf);
        Role role = role(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Optional<Refusal> refusal = desk.decide(chosen, decision, new Decider(user.getName(), role), asOf.day());
        next.addFlashAttribute(
                PageMessage.ATTRIBUTE,
                refusal.map(why -> PageMessage.bad(
                                words.say("releases.refused"), words.english() ? why.english() : why.chinese()))
                        .orElseGet(() -> PageMessage.good(
                                words.say("releases.done." + decision.to().code(), chosen.size()))));
        return "redirect:/releases" + filter.query();
    }

    /** Those chosen one by one, whatever they are; or all that the filter shows and the step is for. */
    private List<Entry> chosen(MultiValueMap<String, String> posted, ReleaseFilter filter, Visibility from, AsOf asOf) {
        List<Entry> shown = filter.apply(desk.list(filter.kind(), asOf.day()));
        if (posted.containsKey("all")) {
            return shown.stream().filter(entry -> entry.visibility() == from).toList();
        }
        Set<String> ids = Set.copyOf(posted.getOrDefault("id", List.of()));
        return shown.stream().filter(entry -> ids.contains(entry.item().id())).toList();
    }

    private static Visibility visibility(String code) {
        try {
            return Visibility.parse(code);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such visibility: " + code, e);
        }
    }

    @GetMapping(value = "/releases", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked, AsOf asOf, Words words) {
        ReleaseFilter filter = filter(asked);
        var csv = new Csv();
        csv.row(List.of("kind", "title", "visibility", "by", "day", "ground", "account").stream()
                .map(column -> (Object) words.say("releases.column." + column))
                .toList());
        for (Entry entry : filter.apply(desk.list(filter.kind(), asOf.day()))) {
            var last = entry.last();
            csv.row(List.of(
                    words.say("releases.kind." + entry.item().kind().code()),
                    entry.thing().title(),
                    words.say("visibility." + entry.visibility().code()),
                    last == null ? "" : last.releasedBy(),
                    last == null ? "" : last.knownFrom().toString(),
                    last == null ? "" : last.ground(),
                    last == null ? "" : last.author()));
        }
        return csv.file("releases-" + asOf + ".csv");
    }
}
