package org.gangmu.app.tasks;

import java.util.Locale;
import org.gangmu.catalogue.Agencies;

/**
 * Which tasks to show. An empty field asks for nothing.
 *
 * @param plan the title of the plan
 * @param agency by any of its names, kept as its one name; lead or responsible
 * @param words what title or text must hold
 * @param state a state's code; {@code proposed} or {@code rejected} of clauses that are no task
 * @param late whether only what is overdue is asked for
 */
record TaskFilter(String plan, String agency, String words, String state, boolean late) {
    TaskFilter {
        agency = agency.isEmpty()
                ? ""
                : Agencies.standard().resolve(agency).get(0).standard();
    }

    boolean matches(TaskRow row) {
        return (plan.isEmpty() || row.plan().equals(plan))
                && (agency.isEmpty() || row.agencies().anyMatch(agency::equals))
                && (state.isEmpty() || row.state().equals(state))
                && (!late || row.past())
                && (words.isEmpty() || holds(row.title()) || holds(row.text()));
    }

    private boolean holds(String text) {
        return text.toLowerCase(Locale.ROOT)
                .contains(words.toLowerCase(Locale.ROOT).strip());
    }
}
