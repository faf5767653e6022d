package org.gangmu.app.mechanisms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.LightView;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.MechanismLedger;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredMechanism.PackVersion;
import org.gangmu.app.store.StoredMechanism.StoredEvent;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.mechanism.Decider;
import org.gangmu.mechanism.Event;
import org.gangmu.mechanism.EventReading;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.Replay;
import org.gangmu.mechanism.Signal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Past events, decided again by two versions of a pack side by side: what would a changed table have come to? */
@Controller
class ReplayPages {
    private final PackShelf shelf;
    private final MechanismDesk desk;
    private final MechanismLedger ledger;
    private final Decider decider = new Decider(WorkingDays.standard());

    ReplayPages(PackShelf shelf, MechanismDesk desk, Store store) {
        this.shelf = shelf;
        this.desk = desk;
        this.ledger = store.mechanisms();
    }

    /**
     * How often something comes out by either version.
     *
     * @param light the colour that is counted; null where it is something else
     */
    public record Count(String what, @Nullable LightView light, String name, int before, int after) {
        /** {@code +2}, {@code −1}, {@code 0}. */
        public String difference() {
            int more = after - before;
            return more > 0 ? "+" + more : more < 0 ? "−" + -more : "0";
        }
    }

    /**
     * @param asked from and to: days, by default the last calendar year and what came of this one; before and after: versions of
     *     the pack, by default the last two
     */
    @GetMapping("/mechanisms/{pack}/replay")
    String replay(
            @PathVariable String pack, @RequestParam Map<String, String> asked, AsOf asOf, Words words, Model model) {
        AdoptedPack adopted = desk.pack(pack, asOf.day());
        LocalDate first =
                day(asked.getOrDefault("from", ""), LocalDate.of(asOf.day().getYear() - 1, 1, 1));
        LocalDate last = day(asked.getOrDefault("to", ""), asOf.day());
        int newest = adopted.version();
        int one = number(asked.getOrDefault("before", ""), Math.max(newest - 1, Math.min(newest, 1)));
        int other = number(asked.getOrDefault("after", ""), newest);
        List<Event> events = events(adopted, first, last, asOf.day());
        Replay old = run(adopted, one, events);
        Replay now = run(adopted, other, events);
        model.addAttribute("packId", pack);
        model.addAttribute("packLabel", adopted.pack().label());
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("before", one);
        model.addAttribute("after", other);
        model.addAttribute("versions", versions(adopted));
        model.addAttribute("events", events.size());
        model.addAttribute("openBefore", old.questions());
        model.addAttribute("openAfter", now.questions());
        model.addAttribute("counts", counts(old, now, words));
        return "mechanisms/replay";
    }

    private static List<Integer> versions(AdoptedPack adopted) {
        return adopted.versions().isEmpty()
                ? List.of(0)
                : adopted.versions().stream().map(PackVersion::version).toList();
    }

    private Replay run(AdoptedPack adopted, int version, List<Event> events) {
        Pack rules =
                shelf.version(adopted, version).orElseThrow(() -> new Refused("mechanisms.refused.version", version));
        return Replay.of(decider, rules, adopted.values(), events);
    }

    private List<Event> events(AdoptedPack adopted, LocalDate first, LocalDate last, LocalDate day) {
        var events = new ArrayList<Event>();
        for (StoredEvent stored : ledger.events(adopted.pack().id(), day)) {
            Event event = EventReading.of(
                            adopted.pack(), EventJson.parse(stored.body()).get(0))
                    .event();
            if (event != null
                    && !event.at().toLocalDate().isBefore(first)
                    && !event.at().toLocalDate().isAfter(last)) {
                events.add(event);
            }
        }
        return events;
    }

    private static List<Count> counts(Replay old, Replay now, Words words) {
        var counts = new ArrayList<Count>();
        for (Signal signal : Signal.values()) {
            int before = old.signals().getOrDefault(signal, 0);
            int after = now.signals().getOrDefault(signal, 0);
            if (before + after > 0) {
                LightView light = ObligationView.light(signal.code(), words);
                counts.add(new Count(words.say("mechanisms.replay.light"), light, signal.code(), before, after));
            }
        }
        add(counts, words.say("mechanisms.replay.rule"), old.rules(), now.rules());
        add(counts, words.say("mechanisms.replay.who"), old.obligations(), now.obligations());
        return counts;
    }

    private static void add(List<Count> counts, String what, Map<String, Integer> old, Map<String, Integer> now) {
        var names = new TreeSet<String>();
        Stream.of(old, now).map(Map::keySet).forEach(names::addAll);
        names.forEach(
                name -> counts.add(new Count(what, null, name, old.getOrDefault(name, 0), now.getOrDefault(name, 0))));
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text.isBlank() ? otherwise : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
