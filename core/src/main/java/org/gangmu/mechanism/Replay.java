package org.gangmu.mechanism;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a pack would have come to over past events (回放): how many of what.
 *
 * @param events how many events were replayed
 * @param skipped how many are of a type that the pack does not have
 * @param signals by colour: how often it is set (“how many red slips would this have sent last year?”)
 * @param rules by rule: how often it applies
 * @param obligations by who: how many obligations
 * @param questions how many events leave something open that keeps a rule from being applied
 */
public record Replay(
        int events,
        int skipped,
        Map<Signal, Integer> signals,
        Map<String, Integer> rules,
        Map<String, Integer> obligations,
        int questions) {

    /** Decides each event by {@code pack}. */
    public static Replay of(Decider decider, Pack pack, Map<String, Object> parameters, List<Event> events) {
        Map<Signal, Integer> signals = new TreeMap<>();
        Map<String, Integer> rules = new TreeMap<>();
        Map<String, Integer> obligations = new TreeMap<>();
        int open = 0;
        int skipped = 0;
        for (Event event : events) {
            if (pack.findEvent(event.type()).isEmpty()) {
                skipped++;
                continue;
            }
            Decision decision = decider.decide(pack, parameters, event);
            open += decision.isComplete() ? 0 : 1;
            for (Outcome outcome : decision.outcomes()) {
                rules.merge(outcome.rule(), 1, Integer::sum);
                if (outcome.signal() != null) {
                    signals.merge(outcome.signal(), 1, Integer::sum);
                }
                outcome.obligations().forEach(duty -> obligations.merge(duty.who(), 1, Integer::sum));
            }
        }
        return new Replay(events.size() - skipped, skipped, signals, rules, obligations, open);
    }
}
