package org.gangmu.app.tasks;

import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.agency.Refused;
import org.gangmu.app.agencies.AgencyDesk;
import org.gangmu.app.agencies.AgencyDesk.Signer;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.portal.Words;
import org.gangmu.app.tasks.ProposalView.Unknown;
import org.gangmu.app.tasks.TaskAccess.Person;
import org.gangmu.app.tasks.TaskDesk.Opening;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Parties;
import org.gangmu.followup.Proposal;
import org.gangmu.followup.Proposal.Doubt;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin.What;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Task clauses and commitments on their way to the ledger: accepted, changed or rejected, singly or in bulk. */
@Controller
class ProposalPages {
    private static final int PAGE_SIZE = 20;
    private static final String CLEAR = "clear";
    private static final String REJECTED = "rejected";

    private final ProposalDesk proposals;
    private final TaskDesk desk;
    private final TaskAccess access;
    private final Shelf shelf;
    private final AgencyDesk agencies;

    ProposalPages(ProposalDesk proposals, TaskDesk desk, TaskAccess access, Shelf shelf, AgencyDesk agencies) {
        this.proposals = proposals;
        this.desk = desk;
        this.access = access;
        this.shelf = shelf;
        this.agencies = agencies;
    }

    /**
     * What to show.
     *
     * @param doubt a doubt's code, {@code clear} for those without, {@code rejected}, or empty for all that is open
     * @param kind task or commitment, or empty
     */
    public record Wish(String doubt, String kind, int page) {
        boolean matches(Proposal proposal) {
            boolean doubted = switch (doubt) {
                case "" -> true;
                case CLEAR -> proposal.doubts().isEmpty();
                default -> proposal.doubts().stream().anyMatch(one -> one.code().equals(doubt));
            };
            return doubted && (kind.isEmpty() || proposal.source().kind().equals(kind));
        }
    }

    @GetMapping("/tasks/proposals")
    String list(
            @RequestParam(defaultValue = "") String doubt,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            AsOf asOf,
            @Nullable Principal user,
            Words words,
            Model model) {
        show(new Wish(doubt, kind, page), Typed.NOTHING, asOf, user, words, model);
        return "tasks/proposals";
    }

    /**
     * What came back from the page's form.
     *
     * @param picked the keys that were picked
     * @param errors what is not in order, by key
     */
    private record Typed(Map<String, String> form, List<String> picked, Map<String, String> errors) {
        private static final Typed NOTHING = new Typed(Map.of(), List.of(), Map.of());
    }

    private void show(Wish wish, Typed typed, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        List<Proposal> open = proposals.open(asOf.day());
        Holdings holdings = shelf.on(asOf.day());
        Parties parties = desk.parties(asOf.day());
        var rejected = proposals.rejected(asOf.day());
        List<Proposal> matching = wish.doubt().equals(REJECTED)
                ? List.copyOf(rejected.keySet())
                : open.stream().filter(wish::matches).toList();
        var pages = Pages.of(matching.size(), PAGE_SIZE, wish.page());
        model.addAttribute("wish", wish);
        model.addAttribute("total", open.size());
        model.addAttribute("doubts", doubts(open, words));
        model.addAttribute(
                "clear", open.stream().filter(p -> p.doubts().isEmpty()).count());
        model.addAttribute("rejectedCount", rejected.size());
        model.addAttribute("matching", matching.size());
        model.addAttribute("pages", pages);
        model.addAttribute("kinds", choices(TaskKind.values(), words));
        model.addAttribute("cadences", choices(Cadence.values(), words));
        model.addAttribute(
                "proposals",
                pages.part(matching).stream()
                        .map(proposal -> ProposalView.of(
                                proposal, typed.form(), typed.picked(), typed.errors(), parties, holdings, words))
                        .toList());
        model.addAttribute("reasons", reasons(rejected));
        Person person = access.of(user);
        model.addAttribute("mayDispatch", !asOf.chosen() && person.actor().capacity() == Capacity.DISPATCHER);
    }

    private static Map<String, String> reasons(Map<Proposal, org.gangmu.app.store.TaskRejections.Rejection> rejected) {
        var reasons = new LinkedHashMap<String, String>();
        rejected.forEach((proposal, rejection) -> reasons.put(
                ProposalView.key(proposal.source()),
                (rejection.reason().isEmpty() ? "" : rejection.reason() + " · ") + rejection.author() + " · "
                        + rejection.knownFrom()));
        return reasons;
    }

    /** A doubt and how many proposals have it. */
    public record Tab(String code, String word, long count) {}

    private static List<Tab> doubts(List<Proposal> open, Words words) {
        var say = new Say(words);
        var tabs = new ArrayList<Tab>();
        for (Doubt doubt : Doubt.values()) {
            long count = open.stream().filter(p -> p.doubts().contains(doubt)).count();
            if (count > 0) {
                tabs.add(new Tab(doubt.code(), say.word(doubt), count));
            }
        }
        return tabs;
    }

    static Map<String, String> choices(TaskKind[] kinds, Words words) {
        var choices = new LinkedHashMap<String, String>();
        for (TaskKind kind : kinds) {
            choices.put(kind.code(), new Say(words).word(kind));
        }
        return choices;
    }

    static Map<String, String> choices(Cadence[] cadences, Words words) {
        var choices = new LinkedHashMap<String, String>();
        for (Cadence cadence : cadences) {
            choices.put(cadence.code(), new Say(words).word(cadence));
        }
        return choices;
    }

    /**
     * Decides what was picked. One row by its own buttons ({@code one=accept:KEY}), several by the buttons at the end
     * ({@code all=accept}), all without doubt at once ({@code all=clear}). If a row that is to be accepted is not in order,
     * nothing is done, and the page comes back with what was typed.
     */
    @PostMapping("/tasks/proposals")
    String decide(
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") List<String> pick,
            AsOf asOf,
            Principal user,
            Words words,
            Model model,
            RedirectAttributes next) {
        String one = form.getOrDefault("one", "");
        String act = one.isEmpty() ? form.getOrDefault("all", "") : one.substring(0, Math.max(0, one.indexOf(':')));
        List<String> keys = one.isEmpty() ? pick : List.of(one.substring(one.indexOf(':') + 1));
        var wish = new Wish(form.getOrDefault("doubt", ""), form.getOrDefault("of", ""), 1);
        Person person = access.of(user);
        List<Proposal> found = act.equals("reopen")
                ? List.copyOf(proposals.rejected(asOf.day()).keySet())
                : proposals.open(asOf.day());
        List<Proposal> chosen = found.stream()
                .filter(p -> act.equals(CLEAR)
                        ? p.doubts().isEmpty() && wish.matches(p)
                        : keys.contains(ProposalView.key(p.source())))
                .toList();
        if (chosen.isEmpty()) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("proposals.nothing"), words.say("proposals.nothing.text")));
        } else if (act.equals("accept") || act.equals(CLEAR)) {
            var errors = new LinkedHashMap<String, String>();
            enter(chosen, form, person, asOf, words, errors);
            List<Opening> openings = openings(chosen, act.equals(CLEAR) ? Map.of() : form, asOf, errors, words);
            if (!errors.isEmpty()) {
                show(wish, new Typed(form, keys, errors), asOf, user, words, model);
                model.addAttribute(
                        PageMessage.ATTRIBUTE,
                        PageMessage.bad(
                                words.say("proposals.refused", errors.size()),
                                errors.values().iterator().next()));
                return "tasks/proposals";
            }
            int opened = desk.open(openings, person.actor(), asOf).size();
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("proposals.accepted", opened)));
        } else {
            settle(act, chosen, form.getOrDefault("reason", ""), person, asOf, words, next);
        }
        next.addAttribute("doubt", wish.doubt());
        next.addAttribute("kind", wish.kind());
        return "redirect:/tasks/proposals";
    }

    private void settle(
            String act,
            List<Proposal> chosen,
            String reason,
            Person person,
            AsOf asOf,
            Words words,
            RedirectAttributes next) {
        var sources = chosen.stream().map(Proposal::source).toList();
        String author = person.actor().account();
        if (act.equals("reject")) {
            proposals.reject(sources, reason, author, TaskDesk.ownDay(asOf));
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE, PageMessage.good(words.say("proposals.rejected", chosen.size())));
        } else if (act.equals("reopen")) {
            proposals.reopen(sources, author, TaskDesk.ownDay(asOf));
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE, PageMessage.good(words.say("proposals.reopened", chosen.size())));
        }
    }

    /** Enters the unknown agencies that were ticked ({@code enter-KEY}) in the registry, before their tasks are opened. */
    private void enter(
            List<Proposal> chosen,
            Map<String, String> form,
            Person person,
            AsOf asOf,
            Words words,
            Map<String, String> errors) {
        Parties parties = desk.parties(asOf.day());
        for (Proposal proposal : chosen) {
            String key = ProposalView.key(proposal.source());
            if (form.containsKey("enter-" + key)) {
                try {
                    agencies.enter(
                            Unknown.of(proposal, parties).stream()
                                    .filter(unknown -> !unknown.gone())
                                    .map(Unknown::name)
                                    .collect(Collectors.toSet()),
                            words.say("proposals.enter.reason"),
                            new Signer(person.actor().account(), asOf));
                } catch (Refused e) {
                    errors.put(key, words.say("agencies.refused." + e.why().code()) + " — " + e.what());
                }
            }
        }
    }

    private List<Opening> openings(
            List<Proposal> chosen, Map<String, String> form, AsOf asOf, Map<String, String> errors, Words words) {
        var openings = new ArrayList<Opening>();
        for (Proposal proposal : chosen) {
            String key = ProposalView.key(proposal.source());
            try {
                What what = TaskForm.posted(form, "-" + key, TaskForm.of(proposal.what()))
                        .read(words);
                desk.refusal(what, asOf.day())
                        .ifPresentOrElse(
                                refusal -> errors.putIfAbsent(key, new Say(words).why(refusal)),
                                () -> openings.add(new Opening(what, proposal.source())));
            } catch (TaskForm.NotInOrder e) {
                errors.put(key, String.valueOf(e.getMessage()));
            }
        }
        return openings;
    }
}
