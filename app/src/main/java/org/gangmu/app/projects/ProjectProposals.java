package org.gangmu.app.projects;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.projects.ProjectDesk.Opening;
import org.gangmu.app.store.Recent;
import org.gangmu.document.Span;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Refusal;
import org.gangmu.project.DocumentProject;
import org.gangmu.project.DocumentProjects;
import org.gangmu.project.Joined;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectAct;
import org.gangmu.project.ProjectActKind;
import org.gangmu.project.ProjectMatch;
import org.gangmu.project.ProjectMatch.Candidate;
import org.gangmu.project.Said;
import org.gangmu.project.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The projects that documents name: a person opens them, joins them to what is there already, or says that they are none. */
@Controller
class ProjectProposals {
    private static final int PAGE_SIZE = 30;
    private static final int SAID_SHOWN = 3;

    private final ProjectDesk desk;
    private final ProjectAccess access;
    private final Shelf shelf;
    private final Recent<Holdings, List<DocumentProject>> found = new Recent<>(2);

    ProjectProposals(ProjectDesk desk, ProjectAccess access, Shelf shelf) {
        this.desk = desk;
        this.access = access;
        this.shelf = shelf;
    }

    /**
     * A project of the documents that is not in the ledger, or of which the ledger lacks places.
     *
     * @param match the project it is likely to be; empty where none is
     * @param ground why, in words
     * @param sure whether it is taken to be that one unless a person says no
     */
    public record Proposed(
            String name,
            List<String> others,
            String stageWord,
            List<Place> said,
            int more,
            String match,
            String matchName,
            String ground,
            boolean sure) {}

    /** A place that speaks of it. */
    public record Place(SourceLink source, String words) {}

    @GetMapping("/projects/proposals")
    String proposals(
            @RequestParam(defaultValue = "1") int page, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        List<Proposed> all = proposed(asOf.day(), words);
        var pages = Pages.of(all.size(), PAGE_SIZE, page);
        model.addAttribute("count", all.size());
        model.addAttribute("proposals", pages.part(all));
        model.addAttribute("pages", pages);
        model.addAttribute("mayOpen", !asOf.chosen() && access.of(user).dispatches());
        return "projects/proposals";
    }

    private List<DocumentProject> found(LocalDate day) {
        Holdings holdings = shelf.on(day);
        String region = holdings.region().isEmpty() ? null : holdings.region();
        return found.get(holdings, () -> DocumentProjects.of(region, day, holdings.readings()));
    }

    private List<Proposed> proposed(LocalDate day, Words words) {
        var labels = new SourceLabels(shelf.on(day), words);
        Set<String> rejected = desk.ledger().rejected(day).stream()
                .map(told -> told.text("name"))
                .collect(Collectors.toSet());
        var projects = desk.on(day).all();
        var matches = new ProjectMatch(projects);
        Map<String, Set<String>> joined = new LinkedHashMap<>();
        projects.forEach(project -> joined.put(project.id(), places(project)));
        var proposed = new ArrayList<Proposed>();
        for (DocumentProject one : found(day)) {
            Optional<Candidate> match = matches.find(one);
            Set<String> known = match.map(
                            candidate -> joined.getOrDefault(candidate.project().id(), Set.of()))
                    .orElse(Set.of());
            List<Said> fresh = one.said().stream()
                    .filter(said -> !known.contains(place(said)))
                    .toList();
            if (!fresh.isEmpty() && !rejected.contains(one.name())) {
                proposed.add(proposed(one, fresh, match, labels, words));
            }
        }
        return proposed;
    }

    private static Proposed proposed(
            DocumentProject one, List<Said> fresh, Optional<Candidate> match, SourceLabels labels, Words words) {
        var say = new Say(words);
        return new Proposed(
                one.name(),
                one.otherNames(),
                say.word(one.stage()),
                fresh.stream()
                        .limit(SAID_SHOWN)
                        .map(said -> new Place(
                                labels.link(said.document().id(), said.span().start()), said.words()))
                        .toList(),
                Math.max(0, fresh.size() - SAID_SHOWN),
                match.map(candidate -> candidate.project().id()).orElse(""),
                match.map(candidate -> candidate.project().what().name()).orElse(""),
                match.map(candidate -> say.either(
                                candidate.match().ground().chineseName(),
                                candidate.match().ground().englishName()))
                        .orElse(""),
                match.map(Candidate::sure).orElse(false));
    }

    private static Set<String> places(Project project) {
        Set<String> places = new LinkedHashSet<>();
        for (Joined one : project.joined()) {
            places.add(one.document() + "@" + one.offset());
        }
        return places;
    }

    private static int offset(Said said) {
        return said.span().start() - said.document().start();
    }

    private static String place(Said said) {
        return said.document().id() + "@" + offset(said);
    }

    /**
     * Opens, joins or rejects what is chosen.
     *
     * @param name the names chosen
     * @param act open, join or reject
     */
    @PostMapping("/projects/proposals")
    String accept(
            @RequestParam(required = false) @Nullable List<String> name,
            @RequestParam(defaultValue = "open") String act,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        Set<String> names = name == null ? Set.of() : Set.copyOf(name);
        Actor actor = access.of(user).actor();
        LocalDate day = ProjectDesk.ownDay(asOf);
        List<DocumentProject> chosen =
                found(day).stream().filter(one -> names.contains(one.name())).toList();
        List<String> refusals = switch (act) {
            case "join" -> join(chosen, actor, asOf, words);
            case "reject" -> reject(chosen, actor, day);
            default -> open(chosen, actor, asOf, words);
        };
        next.addFlashAttribute(
                PageMessage.ATTRIBUTE,
                refusals.isEmpty()
                        ? PageMessage.good(words.say("projects.proposals.done", chosen.size()))
                        : PageMessage.bad(words.say("projects.refused"), refusals));
        return "redirect:/projects/proposals";
    }

    private List<String> open(List<DocumentProject> chosen, Actor actor, AsOf asOf, Words words) {
        List<Opening> openings =
                chosen.stream().map(one -> opening(one, actor, asOf.day())).toList();
        return desk.open(openings, actor, asOf).refusal().stream()
                .map(new Say(words)::why)
                .toList();
    }

    private static Opening opening(DocumentProject one, Actor actor, LocalDate day) {
        Said first = one.said().get(0);
        String investment = one.investment();
        return new Opening(
                Told.of(
                        "name",
                        one.name(),
                        "stage",
                        one.stage().isOnLine() ? one.stage().code() : "construction",
                        "level",
                        one.level().code(),
                        "investment",
                        investment == null ? "" : investment),
                new Span(
                        first.document().id(),
                        offset(first),
                        offset(first) + first.name().length()),
                one.said().stream().map(said -> joining(said, actor, day)).toList());
    }

    private static ProjectAct joining(Said said, Actor actor, LocalDate day) {
        return new ProjectAct(
                ProjectActKind.JOIN,
                told(said),
                actor,
                day,
                Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
    }

    private static Told told(Said said) {
        return Told.of("document", said.document().id(), "offset", String.valueOf(offset(said)), "quote", said.words());
    }

    private List<String> join(List<DocumentProject> chosen, Actor actor, AsOf asOf, Words words) {
        var matches = new ProjectMatch(desk.on(asOf.day()).all());
        var refusals = new ArrayList<String>();
        for (DocumentProject one : chosen) {
            Project project = matches.find(one).map(Candidate::project).orElse(null);
            if (project == null) {
                refusals.add(words.say("projects.proposals.no-match", one.name()));
            } else {
                refusals.addAll(joinTo(project, one, actor, asOf, words));
            }
        }
        return refusals;
    }

    private List<String> joinTo(Project project, DocumentProject one, Actor actor, AsOf asOf, Words words) {
        Set<String> known = places(project);
        int seen = project.acts().size();
        for (Said said : one.said()) {
            if (known.add(place(said))) {
                Optional<Refusal> refusal =
                        desk.act(project.id(), ProjectActKind.JOIN, told(said), actor, asOf, seen++);
                if (refusal.isPresent()) {
                    return List.of(one.name() + "：" + new Say(words).why(refusal.get()));
                }
            }
        }
        return List.of();
    }

    private List<String> reject(List<DocumentProject> chosen, Actor actor, LocalDate day) {
        chosen.forEach(one -> desk.ledger().reject(Told.of("name", one.name()), actor.account(), day));
        return List.of();
    }
}
