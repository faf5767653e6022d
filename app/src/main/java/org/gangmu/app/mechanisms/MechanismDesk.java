package org.gangmu.app.mechanisms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.notices.NoticeBoard;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.OwnTime;
import org.gangmu.app.store.MechanismLedger;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredMechanism.DecidedParameter;
import org.gangmu.app.store.StoredMechanism.PackVersion;
import org.gangmu.app.store.StoredMechanism.Signature;
import org.gangmu.app.store.StoredMechanism.StoredDecision;
import org.gangmu.app.store.StoredMechanism.StoredEvent;
import org.gangmu.app.store.StoredMechanism.StoredObligation;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.mechanism.Decider;
import org.gangmu.mechanism.Decision;
import org.gangmu.mechanism.Due;
import org.gangmu.mechanism.Event;
import org.gangmu.mechanism.EventReading;
import org.gangmu.mechanism.Obligation;
import org.gangmu.mechanism.Outcome;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.Parameter;
import org.gangmu.mechanism.dmn.Dmn;
import org.springframework.stereotype.Component;

/**
 * What people do with mechanisms: adopt and change packs, decide parameters, tell events, finish obligations and supervise those
 * that are late. Everything counts from the portal's own day; nothing is dated back. Thread-safe.
 */
@Component
final class MechanismDesk {
    /** The pack that decides on what is late, and its event. */
    static final String SUPERVISION = "supervision";

    private static final String OVERDUE = "overdue";
    private static final int LONGEST = 2000;
    static final String PROGRAM = "纲目";

    private final Store store;
    private final MechanismLedger ledger;
    private final PackShelf shelf;
    private final NoticeBoard board;
    private final OwnTime time;
    private final Decider decider = new Decider(WorkingDays.standard());

    MechanismDesk(Store store, PackShelf shelf, NoticeBoard board, OwnTime time) {
        this.store = store;
        this.ledger = store.mechanisms();
        this.shelf = shelf;
        this.board = board;
        this.time = time;
    }

    /** Who acts, and when. */
    record Author(String name, AsOf asOf) {
        Signature signature() {
            if (asOf.chosen()) {
                throw new Refused("mechanisms.refused.past");
            }
            return Signature.of(name, asOf.day());
        }

        LocalDate day() {
            return asOf.day();
        }
    }

    AdoptedPack pack(String id, LocalDate day) {
        return shelf.find(id, day).orElseThrow(() -> new Refused("mechanisms.refused.pack", id));
    }

    /**
     * Keeps a changed pack as its next version.
     *
     * @param seen the version that the change was made on
     * @throws Refused when somebody else changed it meanwhile, nothing is different, or no reason is given
     */
    int change(Pack pack, int seen, String reason, Author author) {
        String why = reason(reason);
        Signature signature = author.signature();
        Optional<AdoptedPack> before = shelf.find(pack.id(), author.day());
        if (before.isPresent() && before.get().pack().equals(pack)) {
            throw new Refused("mechanisms.refused.same");
        }
        int last = before.isPresent() && before.get().version() == 0 && seen == 0 ? adopt(before.get(), author) : seen;
        return ledger.addPack(new PackVersion(pack.id(), 0, Dmn.write(pack), why, signature), last)
                .orElseThrow(() -> new Refused("mechanisms.refused.meanwhile"))
                .version();
    }

    /** Keeps the shipped pack as a version, so that what is decided by it can be looked up for ever. */
    private int adopt(AdoptedPack shipped, Author author) {
        if (shipped.version() > 0) {
            return shipped.version();
        }
        Signature signature =
                new Signature(PROGRAM, author.day(), author.signature().recordedAt());
        return ledger.addPack(new PackVersion(shipped.pack().id(), 0, Dmn.write(shipped.pack()), "随软件提供", signature), 0)
                .map(PackVersion::version)
                .orElse(1);
    }

    /** Keeps what a person decided of a parameter; an empty value opens it again. */
    void decide(String packId, String name, String value, String reason, Author author) {
        Signature signature = author.signature();
        AdoptedPack adopted = pack(packId, author.day());
        Parameter parameter =
                adopted.pack().findParameter(name).orElseThrow(() -> new Refused("mechanisms.refused.parameter", name));
        String given = value.strip();
        if (!given.isEmpty() && EventReading.typed(parameter.field().type(), given) == null) {
            throw new Refused(
                    "mechanisms.refused.value." + parameter.field().type().code(), given);
        }
        ledger.addParameter(
                new DecidedParameter(packId, name, given.isEmpty() ? null : given, reason(reason), signature));
        redecide(packId, author);
    }

    /** Decides again what hangs on what is open: the events of the pack, by what is in force now. */
    private void redecide(String packId, Author author) {
        AdoptedPack adopted = pack(packId, author.day());
        for (StoredEvent stored : ledger.events(packId, author.day())) {
            boolean open = ledger.decisions(packId, stored.key(), author.day()).stream()
                    .limit(1)
                    .anyMatch(decision -> decision.body().contains("\"kind\":\"question\""));
            Event event = EventReading.of(
                            adopted.pack(), EventJson.parse(stored.body()).get(0))
                    .event();
            if (open && event != null) {
                record(adopted, event, stored.body(), author);
            }
        }
    }

    /**
     * Keeps an event and what follows from it, and tells whoever must act. The same event twice is one event.
     *
     * @param told by the names of fields
     * @return the event as read, or what is wrong with it
     * @throws Refused when an event of the same key says something else
     */
    EventReading tell(String packId, Map<String, ?> told, Author author) {
        author.signature();
        AdoptedPack adopted = pack(packId, author.day());
        EventReading reading = EventReading.of(adopted.pack(), told);
        Event event = reading.event();
        if (event != null) {
            adopt(adopted, author);
            record(pack(packId, author.day()), event, EventJson.write(event), author);
        }
        return reading;
    }

    private void record(AdoptedPack adopted, Event event, String body, Author author) {
        Signature signature = author.signature();
        String pack = adopted.pack().id();
        String key = Keys.of(event.key());
        Decision decision = decider.decide(adopted.pack(), adopted.values(), event);
        var stored = new StoredEvent(pack, key, event.type(), event.at().toString(), body, signature);
        var said = new StoredDecision(
                pack,
                key,
                adopted.version(),
                EventJson.write(adopted.values()),
                String.join("\n", DecisionJson.lines(decision)),
                signature);
        List<StoredObligation> duties = obligations(pack, key, decision, signature);
        store.inTransaction(() -> {
            if (!ledger.record(stored, said, duties)) {
                throw new Refused("mechanisms.refused.event", event.key());
            }
            board.post(MechanismNotices.after(stored, decision, duties));
            return true;
        });
    }

    private static List<StoredObligation> obligations(String pack, String key, Decision decision, Signature signature) {
        var obligations = new ArrayList<StoredObligation>();
        for (Outcome outcome : decision.outcomes()) {
            for (Obligation duty : outcome.obligations()) {
                obligations.add(new StoredObligation(
                        Keys.of(pack, key, outcome.rule(), duty.who(), duty.act()),
                        pack,
                        key,
                        outcome.rule(),
                        duty.who(),
                        duty.act(),
                        duty.due() == null ? null : duty.due().toString(),
                        outcome.signal() == null ? null : outcome.signal().code(),
                        DecisionJson.clause(outcome.clauses()),
                        StoredObligation.OPEN,
                        "",
                        signature));
            }
        }
        return obligations;
    }

    /** Says that an obligation is done. */
    void finish(String id, String note, Author author) {
        Signature signature = author.signature();
        StoredObligation duty = obligation(id, author.day());
        if (!duty.isOpen()) {
            throw new Refused("mechanisms.refused.done");
        }
        ledger.change(duty.with(StoredObligation.DONE, reason(note), signature));
    }

    private StoredObligation obligation(String id, LocalDate day) {
        return ledger.findObligation(id, day).orElseThrow(() -> new Refused("mechanisms.refused.obligation"));
    }

    /**
     * Sends the next supervision slip for an obligation that is late: an event of the supervision pack, told once a step.
     *
     * @return the key of that event
     * @throws Refused when it is not late, done, or the last slip's time is not over
     */
    String supervise(String id, Author author) {
        LocalDate day = author.day();
        StoredObligation duty = obligation(id, day);
        if (!isLate(duty, day)) {
            throw new Refused("mechanisms.refused.not-late");
        }
        List<StoredObligation> slips = slips(duty, day);
        if (slips.stream().anyMatch(slip -> slip.isOpen() && !isLate(slip, day))) {
            throw new Refused("mechanisms.refused.slip");
        }
        String key = "slip:" + id + ":" + slips.size();
        Map<String, Object> told = new HashMap<>();
        told.put("type", OVERDUE);
        told.put("key", key);
        told.put("at", day.atTime(9, 0).toString());
        told.put("item", shortened(duty.act()));
        told.put("agency", duty.who());
        told.put("slips", slips.size());
        if (ledger.findEvent(SUPERVISION, Keys.of(key), day).isEmpty()) {
            EventReading reading = tell(SUPERVISION, told, author);
            if (reading.event() == null) {
                throw new Refused(
                        "mechanisms.refused.ladder", reading.problems().get(0).message());
            }
        }
        return Keys.of(key);
    }

    private static String shortened(String act) {
        return act.length() > 200 ? act.substring(0, 200) + "…" : act;
    }

    /** The slips sent for an obligation, in order. */
    List<StoredObligation> slips(StoredObligation duty, LocalDate day) {
        var slips = new ArrayList<StoredObligation>();
        for (int step = 0; ; step++) {
            List<StoredObligation> sent = ledger.ofEvent(SUPERVISION, Keys.of("slip:" + duty.id() + ":" + step), day);
            if (sent.isEmpty()) {
                return slips;
            }
            slips.add(sent.get(0));
        }
    }

    /** How it stands on {@code day}: late, open or done. */
    String state(StoredObligation duty, LocalDate day) {
        return isLate(duty, day) ? "late" : duty.state();
    }

    /** Whether the time of an open obligation is over on {@code day}: at its end on a past day, by the clock on today. */
    boolean isLate(StoredObligation duty, LocalDate day) {
        String due = duty.due();
        if (due == null || !duty.isOpen()) {
            return false;
        }
        LocalDateTime now = time.now();
        return Due.parse(due).isPast(day.equals(now.toLocalDate()) ? now : day.atTime(23, 59));
    }

    private static String reason(String reason) {
        String said = reason.strip();
        if (said.isEmpty()) {
            throw new Refused("mechanisms.refused.reason");
        }
        if (said.length() > LONGEST) {
            throw new Refused("mechanisms.refused.long", LONGEST);
        }
        return said;
    }
}
