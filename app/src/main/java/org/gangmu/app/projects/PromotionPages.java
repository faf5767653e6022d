package org.gangmu.app.projects;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.projects.ProjectAccess.Person;
import org.gangmu.app.projects.ProjectPages.Choice;
import org.gangmu.app.store.ProjectLedger;
import org.gangmu.followup.Refusal;
import org.gangmu.project.Bottleneck;
import org.gangmu.project.Funnel;
import org.gangmu.project.Lead;
import org.gangmu.project.LeadActKind;
import org.gangmu.project.LeadStage;
import org.gangmu.project.Money;
import org.gangmu.project.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Investment promotion: the funnel with its list, and an investment's page. */
@Controller
class PromotionPages {
    private static final int WHOLE = 100;

    private final ProjectDesk desk;
    private final ProjectAccess access;

    PromotionPages(ProjectDesk desk, ProjectAccess access) {
        this.desk = desk;
        this.access = access;
    }

    /** A stage of the funnel. @param width of its bar, 0 to 100 */
    public record StepView(String word, int reached, int here, String conversion, String days, int width) {}

    /** An investment in the list. */
    public record LeadRow(
            String id,
            String name,
            String firm,
            String chain,
            String stage,
            long days,
            String promised,
            String arrived,
            String share,
            String officer) {}

    @GetMapping("/projects/promotion")
    String promotion(AsOf asOf, @Nullable Principal user, Words words, Model model) {
        var say = new Say(words);
        LocalDate day = asOf.day();
        List<Lead> leads = desk.leads(day);
        Funnel funnel = Funnel.of(leads, day);
        int most = Math.max(1, leads.size());
        model.addAttribute(
                "steps",
                funnel.steps().stream()
                        .map(step -> new StepView(
                                say.word(step.stage()),
                                step.reached(),
                                step.here(),
                                step.conversion() == null ? "—" : step.conversion() + "%",
                                step.days() == null ? "—" : String.valueOf(step.days()),
                                step.reached() * WHOLE / most))
                        .toList());
        model.addAttribute("promised", say.money(funnel.promisedWan()));
        model.addAttribute("arrived", say.money(funnel.arrivedWan()));
        model.addAttribute("share", share(funnel));
        model.addAttribute(
                "leads", leads.stream().map(lead -> row(lead, day, say)).toList());
        model.addAttribute(
                "leadStages",
                LeadStage.LINE.stream()
                        .map(stage -> new Choice(stage.code(), say.word(stage)))
                        .toList());
        model.addAttribute("mayOpen", !asOf.chosen() && access.of(user).dispatches());
        return "projects/promotion";
    }

    private static String share(Funnel funnel) {
        return funnel.promisedWan().signum() == 0
                ? "—"
                : funnel.arrivedWan().movePointRight(2).divide(funnel.promisedWan(), 1, java.math.RoundingMode.HALF_UP)
                        + "%";
    }

    static LeadRow row(Lead lead, LocalDate day, Say say) {
        Lead.Stay last = lead.stays().get(lead.stays().size() - 1);
        BigDecimal share = lead.arrivedShare();
        return new LeadRow(
                lead.origin().id(),
                lead.origin().name(),
                lead.origin().firm(),
                lead.origin().chain()
                        + (lead.origin().link().isEmpty()
                                ? ""
                                : " · " + lead.origin().link()),
                say.word(lead.stage()),
                last.days(day),
                say.money(lead.promisedWan()),
                say.money(lead.arrivedWan()),
                share == null ? "—" : share + "%",
                lead.service().officer());
    }

    @PostMapping("/projects/promotion")
    String open(
            @RequestParam Map<String, String> form, AsOf asOf, Principal user, Words words, RedirectAttributes next) {
        LocalDate day = ProjectDesk.ownDay(asOf);
        var told = new Told(form);
        Money promised = Money.read(told.text("amount"));
        Refusal refusal = promised.refusal();
        if (told.text("name").length() < 2 || told.text("firm").isEmpty()) {
            refusal = new Refusal("needs_fields", "须填写项目名称和投资方", "a name and the firm are needed");
        }
        if (refusal != null) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE, PageMessage.bad(words.say("projects.refused"), new Say(words).why(refusal)));
            next.addFlashAttribute("draft", form);
            return "redirect:/projects/promotion";
        }
        Person person = access.of(user);
        var origin = new Lead.Origin(
                ProjectLedger.newId(),
                told.text("name"),
                told.text("firm"),
                told.text("chain"),
                told.text("link"),
                LeadStage.find(told.text("stage"))
                        .filter(LeadStage.LINE::contains)
                        .orElse(LeadStage.LEAD),
                promised.wan(),
                person.actor().account(),
                day,
                desk.ledger().now());
        desk.ledger().open(origin, List.of());
        next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("projects.opened")));
        return "redirect:/projects/promotion/" + origin.id();
    }

    @GetMapping("/projects/promotion/{id:[0-9a-f]{16}}")
    String lead(@PathVariable String id, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        var say = new Say(words);
        Lead lead = get(id, asOf);
        Person person = access.of(user);
        List<Choice> open = lead.problems().stream()
                .filter(Bottleneck::isOpen)
                .map(one -> new Choice(String.valueOf(one.number()), one.number() + " · " + one.text()))
                .toList();
        boolean acts = !asOf.chosen() && person.dispatches();
        model.addAttribute("lead", row(lead, asOf.day(), say));
        model.addAttribute(
                "stays",
                lead.stays().stream()
                        .map(stay -> new ProjectView.Step(
                                say.word(stay.stage()),
                                stay.to() == null ? "now" : "done",
                                stay.from().toString(),
                                words.say("projects.days", stay.days(asOf.day()))))
                        .toList());
        model.addAttribute("problems", person.readsAll() ? lead.problems() : List.of());
        model.addAttribute("visits", person.readsAll() ? lead.service().visits() : List.of());
        model.addAttribute("papers", person.readsAll());
        model.addAttribute("day", asOf.day());
        model.addAttribute("seen", lead.acts().size());
        model.addAttribute(
                "forms",
                acts
                        ? Arrays.stream(LeadActKind.values())
                                .filter(kind -> kind != LeadActKind.MOVE
                                        || lead.stage().next().isPresent())
                                .filter(kind -> kind != LeadActKind.SETTLE || !open.isEmpty())
                                .map(kind -> ActForm.of(kind, lead.stage(), open, say))
                                .toList()
                        : List.of());
        return "projects/lead";
    }

    private Lead get(String id, AsOf asOf) {
        return desk.leads(asOf.day()).stream()
                .filter(lead -> lead.origin().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/projects/promotion/{id:[0-9a-f]{16}}")
    String act(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        get(id, asOf);
        String why;
        try {
            LeadActKind kind = LeadActKind.parse(form.getOrDefault("act", ""));
            var fields = new TreeMap<String, String>();
            form.forEach((name, text) -> {
                if (kind.must().contains(name) || kind.may().contains(name)) {
                    fields.put(name, text);
                }
            });
            var act = new Lead.Act(
                    kind, new Told(fields), access.of(user).actor(), ProjectDesk.ownDay(asOf), Instant.EPOCH);
            Optional<Refusal> refusal = desk.ledger().act(id, act, Integer.parseInt(form.getOrDefault("seen", "")));
            why = refusal.map(new Say(words)::why).orElse("");
        } catch (IllegalArgumentException e) {
            why = words.say("projects.form.unknown");
        }
        next.addFlashAttribute(
                PageMessage.ATTRIBUTE,
                why.isEmpty()
                        ? PageMessage.good(words.say("projects.act.done"))
                        : PageMessage.bad(words.say("projects.refused"), why));
        return "redirect:/projects/promotion/" + id;
    }
}
