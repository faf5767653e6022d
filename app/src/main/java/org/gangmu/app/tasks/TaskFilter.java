package org.gangmu.app.tasks;

import java.util.Locale;
import org.gangmu.catalogue.Agencies;

/**
 * Which tasks to show. An empty field asks for nothing.
 *
 * @param plan the title of the plan
 * @param agency by any of its names, kept as its one name; lead or responsible
 * @param words what title or text must hold
 */
record TaskFilter(String plan, String agency, String words) {
    TaskFilter {
        agency = agency.isEmpty()
                ? ""
                : Agencies.standard().resolve(agency).get(0).standard();
    }

    boolean matches(TaskRow row) {
        return (plan.isEmpty() || row.plan().equals(plan))
                && (agency.isEmpty() || row.agencies().anyMatch(agency::equals))
                && (words.isEmpty() || holds(row.title()) || holds(row.text()));
    }

    private boolean holds(String text) {
        return text.toLowerCase(Locale.ROOT)
                .contains(words.toLowerCase(Locale.ROOT).strip());
    }

    boolean asksForNothing() {
        return plan.isEmpty() && agency.isEmpty() && words.isEmpty();
    }
}
