package org.gangmu.project;

import java.time.LocalDate;
import java.util.List;

/**
 * Who serves a project (包挂领导、企业专员), and the visits.
 *
 * @param officer empty while nobody does
 */
public record Service(String officer, String agency, List<Visit> visits) {
    public Service {
        visits = List.copyOf(visits);
    }

    /** A visit, and what came of it. */
    public record Visit(LocalDate on, String text, String by) {}
}
