package org.gangmu.mechanism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.calendar.WorkingDays;

/**
 * Decides events by the tables of a pack. A row applies if all its conditions are met; where a condition hangs on a parameter
 * that is not decided, or on an input that was not told, the row neither applies nor fails: it becomes a {@link Question}.
 * Immutable and thread-safe.
 */
public final class Decider {
    private final WorkingDays calendar;

    public Decider(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /**
     * @param parameters the parameters that are decided, by name; values of the type of their field
     * @throws IllegalArgumentException when the event is of a type that the pack does not have
     */
    public Decision decide(Pack pack, Map<String, Object> parameters, Event event) {
        if (pack.findEvent(event.type()).isEmpty()) {
            throw new IllegalArgumentException("pack " + pack.id() + " has no event type " + event.type());
        }
        Map<String, Object> scope = new HashMap<>(parameters);
        scope.putAll(event.values());
        var outcomes = new ArrayList<Outcome>();
        var questions = new ArrayList<Question>();
        for (DecisionTable table : pack.tablesOn(event.type())) {
            new TableRun(pack, table, event.at(), scope, calendar).decide(outcomes, questions);
        }
        return new Decision(pack.id(), event, parameters, outcomes, questions);
    }

    /** Decides many events, in order. */
    public List<Decision> decideAll(Pack pack, Map<String, Object> parameters, List<Event> events) {
        return events.stream().map(event -> decide(pack, parameters, event)).toList();
    }
}
