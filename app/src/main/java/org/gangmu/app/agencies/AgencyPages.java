package org.gangmu.app.agencies;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.agency.Agency;
import org.gangmu.agency.AgencyKind;
import org.gangmu.agency.EntryKind;
import org.gangmu.agency.FoundAgency;
import org.gangmu.agency.FoundHolder;
import org.gangmu.agency.Registry;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.indicators.Judgements;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.followup.Parties;
import org.gangmu.followup.Succession;
import org.gangmu.followup.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The registry of agencies: the tree, an agency's page, and the whole as JSON. */
@Controller
class AgencyPages {
    private final AgencyDesk desk;
    private final Shelf shelf;
    private final Judgements judgements;
    private final ObjectProvider<AgencyShares> shares;

    AgencyPages(AgencyDesk desk, Shelf shelf, Judgements judgements, ObjectProvider<AgencyShares> shares) {
        this.shares = shares;
        this.desk = desk;
        this.shelf = shelf;
        this.judgements = judgements;
    }

    /**
     * What documents propose to enter of one agency.
     *
     * @param fresh whether the registry does not have the agency
     * @param written how else it is written
     * @param holders who took or left its posts
     */
    public record Proposed(
            String name,
            String kindWord,
            boolean fresh,
            int mentions,
            List<String> written,
            List<String> holders,
            SourceLink source) {}

    /** A kind to choose, and how many agencies of it there are. */
    public record Choice(String code, String word, long count) {}

    @GetMapping("/agencies")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            AsOf asOf,
            HttpServletRequest request,
            Words words,
            Model model) {
        LocalDate day = asOf.day();
        Registry registry = desk.on(day);
        AgencyTasks tasks = AgencyTasks.of(shelf.on(day), registry, desk.ledgerTasks(day), day);
        List<AgencyRow> all = AgencyRow.tree(registry, tasks, day, words);
        List<AgencyRow> shown = all.stream().filter(row -> row.matches(q, kind)).toList();
        Proposals proposals = desk.proposals(day);
        model.addAttribute("total", all.stream().filter(AgencyRow::exists).count());
        model.addAttribute("rows", shown);
        model.addAttribute("tree", q.isBlank() && kind.isEmpty());
        model.addAttribute("q", q);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", kinds(all, words));
        model.addAttribute("proposals", proposed(proposals, words));
        model.addAttribute("mayKeep", mayKeep(request, asOf));
        return "agencies/agencies";
    }

    @GetMapping("/agencies/{id}")
    String agency(@PathVariable String id, AsOf asOf, HttpServletRequest request, Words words, Model model) {
        LocalDate day = asOf.day();
        Registry registry = desk.on(day);
        Agency agency = registry.find(id, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Holdings holdings = shelf.on(day);
        List<Task> ledger = desk.ledgerTasks(day);
        List<AgencyTasks.Line> tasks =
                AgencyTasks.of(holdings, registry, ledger, day).of(id);
        model.addAttribute(
                "view",
                AgencyView.of(agency, registry, holdings, judgements.on(day).orElse(null), day, words));
        model.addAttribute("tasks", tasks);
        model.addAttribute(
                "shares",
                shares.stream()
                        .flatMap(one -> one.of(agency.name(), asOf, words).stream())
                        .toList());
        model.addAttribute("mayAllot", !asOf.chosen() && request.isUserInRole(Role.DISPATCHER.name()));
        model.addAttribute(
                "movable", tasks.stream().filter(AgencyTasks.Line::movable).toList());
        boolean succeeded = !registry.on(id, EntryKind.SUCCESSOR, day).isEmpty();
        model.addAttribute(
                "inherited",
                succeeded
                        ? Succession.of(agency, ledger, new Parties(registry, day))
                                .movable()
                                .size()
                        : 0);
        model.addAttribute(
                "others",
                registry.list(day).stream()
                        .filter(other -> !other.id().equals(id) && other.exists())
                        .toList());
        model.addAttribute("kinds", kinds(List.of(), words));
        model.addAttribute("mayKeep", mayKeep(request, asOf));
        return "agencies/agency";
    }

    @GetMapping(value = "/agencies", params = "format=json")
    @ResponseBody
    ResponseEntity<byte[]> json(AsOf asOf) {
        LocalDate day = asOf.day();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("agencies-" + day + ".json", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(RegistryImport.write(desk.entries(day), desk.region(day), day)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Whether whoever asks may keep the registry, on a day that is the portal's own. */
    static boolean mayKeep(HttpServletRequest request, AsOf asOf) {
        return !asOf.chosen()
                && Arrays.stream(Role.values())
                        .anyMatch(role -> role.keepsAgencies() && request.isUserInRole(role.name()));
    }

    private static List<Choice> kinds(List<AgencyRow> all, Words words) {
        Map<String, Long> counts = all.stream().collect(Collectors.groupingBy(AgencyRow::kind, Collectors.counting()));
        return Arrays.stream(AgencyKind.values())
                .map(kind -> new Choice(
                        kind.code(), words.say("agencies.kind." + kind.code()), counts.getOrDefault(kind.code(), 0L)))
                .toList();
    }

    private List<Proposed> proposed(Proposals proposals, Words words) {
        var labels = new SourceLabels(shelf.on(proposals.day()), words);
        Map<String, Proposed> byName = new LinkedHashMap<>();
        for (FoundAgency found : proposals.agencies()) {
            byName.put(
                    found.name(),
                    new Proposed(
                            found.name(),
                            words.say("agencies.kind." + found.kind().code()),
                            true,
                            found.mentions(),
                            found.written().stream()
                                    .map(FoundAgency.Written::name)
                                    .filter(name -> !name.equals(found.name()))
                                    .toList(),
                            holders(proposals, found.name(), words),
                            labels.link(
                                    found.source().document(), found.source().start())));
        }
        for (FoundHolder holder : proposals.holders()) {
            byName.computeIfAbsent(
                    holder.agency(),
                    name -> new Proposed(
                            name,
                            words.say("agencies.kind." + AgencyKind.of(name).code()),
                            false,
                            0,
                            List.of(),
                            holders(proposals, name, words),
                            labels.link(
                                    holder.source().document(), holder.source().start())));
        }
        return List.copyOf(byName.values());
    }

    private static List<String> holders(Proposals proposals, String name, Words words) {
        return proposals.holdersOf(name).stream()
                .map(holder -> words.say(
                        holder.appointed() ? "agencies.proposed.appoint" : "agencies.proposed.remove",
                        holder.person(),
                        holder.title(),
                        holder.date() == null ? "" : holder.date().toString()))
                .toList();
    }
}
