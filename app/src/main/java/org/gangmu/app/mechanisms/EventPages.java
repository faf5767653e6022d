package org.gangmu.app.mechanisms;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.mechanisms.MechanismDesk.Author;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.LightView;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.MechanismLedger;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredMechanism.StoredDecision;
import org.gangmu.app.store.StoredMechanism.StoredEvent;
import org.gangmu.mechanism.EventReading;
import org.gangmu.mechanism.EventType;
import org.gangmu.mechanism.Field;
import org.gangmu.mechanism.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Events: the form made from an event type's fields, and what followed from each event. */
@Controller
class EventPages {
    private final MechanismDesk desk;
    private final MechanismLedger ledger;

    EventPages(MechanismDesk desk, Store store) {
        this.desk = desk;
        this.ledger = store.mechanisms();
    }

    /**
     * A field of the form.
     *
     * @param type the code of its type
     * @param choices what there is to choose; empty where it is free
     * @param fault what is wrong with the value; null where nothing is
     */
    public record Input(
            String name,
            String label,
            String type,
            boolean required,
            List<String> choices,
            String value,
            @Nullable String fault) {
        public Input {
            choices = List.copyOf(choices);
        }
    }

    /** An event in a list. */
    public record EventLine(String key, String label, String at, String told) {}

    /** A line of a decision: a colour or a value without obligation, or a question. */
    public record Line(
            String kind, @Nullable LightView light, String text, String rule, String clause, boolean blocks) {}

    @GetMapping("/mechanisms/{pack}/events/new")
    String form(
            @PathVariable String pack,
            @RequestParam String type,
            AsOf asOf,
            HttpServletRequest request,
            Words words,
            Model model) {
        model.addAttribute("mayDirect", PackPages.mayDirect(request, asOf));
        show(desk.pack(pack, asOf.day()), type, Map.of(), List.of(), words, model);
        return "mechanisms/event-form";
    }

    private static void show(
            AdoptedPack adopted,
            String typeId,
            Map<String, String> told,
            List<Problem> problems,
            Words words,
            Model model) {
        EventType type =
                adopted.pack().findEvent(typeId).orElseThrow(() -> new Refused("mechanisms.refused.type", typeId));
        var inputs = new ArrayList<Input>();
        for (Field field : type.fields()) {
            inputs.add(new Input(
                    field.name(),
                    field.label(),
                    field.type().code(),
                    field.required(),
                    field.choices(),
                    told.getOrDefault(field.name(), ""),
                    fault(problems, field.name(), field.type().code(), words)));
        }
        model.addAttribute("packId", adopted.pack().id());
        model.addAttribute("packLabel", adopted.pack().label());
        model.addAttribute("type", new PackView.Choice(type.id(), type.label()));
        model.addAttribute("inputs", inputs);
        model.addAttribute("at", told.getOrDefault("at", ""));
        model.addAttribute("atFault", fault(problems, "at", "moment", words));
    }

    private static @Nullable String fault(List<Problem> problems, String field, String type, Words words) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .map(problem -> words.say(
                        "mechanisms.problem." + problem.kind().code(),
                        problem.given(),
                        words.say("mechanisms.type." + type)))
                .orElse(null);
    }

    /** @param form type, at, and the fields */
    @PostMapping("/mechanisms/{pack}/events")
    String tell(
            @PathVariable String pack,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("mayDirect", true);
        AdoptedPack adopted = desk.pack(pack, asOf.day());
        String typeId = form.getOrDefault("type", "");
        Map<String, String> told = new HashMap<>(form);
        told.keySet()
                .removeIf(name -> !List.of("type", "at").contains(name)
                        && adopted.pack()
                                .findEvent(typeId)
                                .flatMap(type -> type.findField(name))
                                .isEmpty());
        try {
            EventReading reading = desk.tell(pack, told, new Author(user.getName(), asOf));
            if (reading.event() != null) {
                next.addAttribute("pack", pack);
                next.addAttribute("key", Keys.of(reading.event().key()));
                return "redirect:/mechanisms/{pack}/events/{key}";
            }
            show(adopted, typeId, told, reading.problems(), words, model);
        } catch (Refused e) {
            model.addAttribute(PageMessage.ATTRIBUTE, Refusals.of(e, words));
            show(adopted, typeId, told, List.of(), words, model);
        }
        return "mechanisms/event-form";
    }

    @GetMapping("/mechanisms/{pack}/events")
    String list(@PathVariable String pack, AsOf asOf, HttpServletRequest request, Words words, Model model) {
        AdoptedPack adopted = desk.pack(pack, asOf.day());
        model.addAttribute("packId", pack);
        model.addAttribute("packLabel", adopted.pack().label());
        model.addAttribute(
                "events",
                ledger.events(pack, asOf.day()).stream()
                        .map(event -> line(event, adopted))
                        .toList());
        model.addAttribute(
                "types",
                adopted.pack().events().stream()
                        .map(type -> new PackView.Choice(type.id(), type.label()))
                        .toList());
        model.addAttribute("mayDirect", PackPages.mayDirect(request, asOf));
        return "mechanisms/events";
    }

    private static EventLine line(StoredEvent event, AdoptedPack adopted) {
        Optional<EventType> type = adopted.pack().findEvent(event.type());
        Map<String, Object> told = EventJson.parse(event.body()).get(0);
        var words = new ArrayList<String>();
        type.ifPresent(known -> known.fields().stream()
                .filter(field -> told.get(field.name()) != null)
                .forEach(field -> words.add(field.label() + " " + Values.text(told.get(field.name())))));
        return new EventLine(
                event.key(),
                type.map(EventType::label).orElse(event.type()),
                event.happenedAt().replace('T', ' '),
                String.join("；", words));
    }

    @GetMapping("/mechanisms/{pack}/events/{key}")
    String event(
            @PathVariable String pack,
            @PathVariable String key,
            AsOf asOf,
            HttpServletRequest request,
            Words words,
            Model model) {
        LocalDate day = asOf.day();
        AdoptedPack adopted = desk.pack(pack, day);
        StoredEvent event =
                ledger.findEvent(pack, key, day).orElseThrow(() -> new Refused("mechanisms.refused.event", key));
        List<StoredDecision> decisions = ledger.decisions(pack, key, day);
        model.addAttribute("packId", pack);
        model.addAttribute("packLabel", adopted.pack().label());
        model.addAttribute("event", line(event, adopted));
        model.addAttribute("author", event.signature().author());
        model.addAttribute("version", decisions.isEmpty() ? 0 : decisions.get(0).version());
        model.addAttribute("times", decisions.size());
        model.addAttribute(
                "obligations",
                ledger.obligations(day).stream()
                        .filter(duty ->
                                duty.pack().equals(pack) && duty.eventKey().equals(key))
                        .map(duty -> ObligationView.of(duty, desk, day, words))
                        .toList());
        model.addAttribute("lines", decisions.isEmpty() ? List.of() : lines(decisions.get(0), words));
        model.addAttribute("mayDirect", PackPages.mayDirect(request, asOf));
        return "mechanisms/event";
    }

    private static List<Line> lines(StoredDecision decision, Words words) {
        return decision.body()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> EventJson.parse(line).get(0))
                .filter(line -> !"obligation".equals(line.get("kind")))
                .map(line -> line(line, words))
                .toList();
    }

    private static Line line(Map<String, Object> fields, Words words) {
        boolean question = "question".equals(fields.get("kind"));
        Object light = fields.get("light");
        Object text = question ? fields.get("message") : fields.getOrDefault("reasons", "");
        return new Line(
                question ? words.say("mechanisms.asks." + fields.get("asks")) : words.say("mechanisms.outcome"),
                light == null ? null : ObligationView.light(light.toString(), words),
                Values.text(text),
                String.valueOf(fields.get("rule")),
                String.valueOf(fields.get("clause")),
                Boolean.TRUE.equals(fields.get("blocks")));
    }
}
