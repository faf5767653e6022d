package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.AgencyName;
import org.gangmu.document.Document;
import org.gangmu.statement.TaskClause;
import org.jspecify.annotations.Nullable;

/**
 * One task in a list.
 *
 * @param number as printed; empty when it has none
 * @param text what is to be done; empty when the title says it all
 * @param section the nearest heading above it; empty when there is none
 */
public record TaskRow(
        String plan,
        String section,
        String number,
        String title,
        String text,
        List<String> lead,
        List<String> responsible,
        @Nullable Deadline deadline,
        SourceLink source) {
    public TaskRow {
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
    }

    /** The task {@code clause} of {@code document}, seen from {@code day}. */
    public static TaskRow of(TaskClause clause, Document document, LocalDate day) {
        String text = clause.text().strip();
        String title = clause.title().strip();
        List<String> section = clause.section();
        return new TaskRow(
                clause.plan(),
                section.isEmpty() ? "" : section.get(section.size() - 1),
                clause.number() == null ? "" : clause.number(),
                title,
                text.equals(title) ? "" : text.startsWith(title) ? withoutTitle(text, title) : text,
                clause.lead(),
                clause.responsible(),
                Deadline.of(clause.deadline(), day),
                SourceLink.to(document.id(), clause.span().start(), document.title()));
    }

    private static String withoutTitle(String text, String title) {
        return text.substring(title.length()).replaceFirst("^[。，；：]", "").strip();
    }

    /** All agencies by their one name, those that lead first. */
    public Stream<String> agencies() {
        return Stream.concat(leads(), standard(responsible)).distinct();
    }

    /** The agencies that lead, by their one name. */
    Stream<String> leads() {
        return standard(lead);
    }

    private static Stream<String> standard(List<String> written) {
        return written.stream()
                .flatMap(name -> Agencies.standard().resolve(name).stream())
                .map(AgencyName::standard)
                .distinct();
    }

    public boolean past() {
        return deadline != null && deadline.daysLeft() < 0;
    }
}
