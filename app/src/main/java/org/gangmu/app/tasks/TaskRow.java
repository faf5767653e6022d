package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.AgencyName;
import org.gangmu.document.Document;
import org.gangmu.followup.Task;
import org.gangmu.followup.Timeliness;
import org.gangmu.statement.TaskClause;
import org.jspecify.annotations.Nullable;

/**
 * One task in a list.
 *
 * @param number as printed; empty when it has none
 * @param text what is to be done; empty when the title says it all
 * @param section the nearest heading above it; empty when there is none
 * @param source the sentence; null of a task that was typed in
 * @param ledger the task in the ledger; null of a clause that is none (yet)
 * @param rejected whether a person decided that the clause is to become none
 * @param standing how the task stands to its deadline; null of a clause
 * @param oneNames of lead and responsible; looked up once, for counting and filtering ask for them again and again
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
        @Nullable SourceLink source,
        @Nullable Task ledger,
        boolean rejected,
        @Nullable Timeliness standing,
        OneNames oneNames) {
    public TaskRow {
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
    }

    /** Agencies by their one name. @param leads those that lead @param all those, then the others */
    public record OneNames(List<String> leads, List<String> all) {
        static OneNames of(List<String> lead, List<String> responsible) {
            return new OneNames(
                    standard(lead).toList(),
                    standard(Stream.concat(lead.stream(), responsible.stream()).toList())
                            .toList());
        }
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
                SourceLink.to(document.id(), clause.span().start(), document.title()),
                null,
                false,
                null,
                OneNames.of(clause.lead(), clause.responsible()));
    }

    /** The same clause, of which a person decided that it is to become no task. */
    TaskRow withoutTask() {
        return new TaskRow(
                plan, section, number, title, text, lead, responsible, deadline, source, null, true, null, oneNames);
    }

    /** The same clause as the task it has become: the ledger's words, agencies and deadline count. */
    TaskRow as(Task task, LocalDate day) {
        var what = task.origin().what();
        return new TaskRow(
                plan,
                section,
                number,
                what.title(),
                text,
                task.lead(),
                task.responsible(),
                deadline(task, day),
                source,
                task,
                false,
                task.on(day),
                OneNames.of(task.lead(), task.responsible()));
    }

    /**
     * A task that no clause of a task list set.
     *
     * @param plan the title of the document it comes from, or what kind of task it is
     * @param source where it was promised; null when it was typed in
     */
    static TaskRow of(Task task, String plan, @Nullable SourceLink source, LocalDate day) {
        var what = task.origin().what();
        return new TaskRow(
                plan,
                "",
                "",
                what.title(),
                what.text().equals(what.title()) ? "" : what.text(),
                task.lead(),
                task.responsible(),
                deadline(task, day),
                source,
                task,
                false,
                task.on(day),
                OneNames.of(task.lead(), task.responsible()));
    }

    private static @Nullable Deadline deadline(Task task, LocalDate day) {
        LocalDate deadline = task.deadline();
        return deadline == null ? null : Deadline.of(deadline.toString(), day);
    }

    /** The id of the task in the ledger; empty of a clause. */
    public String id() {
        return ledger == null ? "" : ledger.id();
    }

    /** The code of its state: of a clause {@code proposed} or {@code rejected}. */
    public String state() {
        return ledger == null
                ? rejected ? "rejected" : "proposed"
                : ledger.state().code();
    }

    private static String withoutTitle(String text, String title) {
        return text.substring(title.length()).replaceFirst("^[。，；：]", "").strip();
    }

    /** All agencies by their one name, those that lead first. */
    public Stream<String> agencies() {
        return oneNames.all().stream();
    }

    /** The agencies that lead, by their one name. */
    Stream<String> leads() {
        return oneNames.leads().stream();
    }

    private static Stream<String> standard(List<String> written) {
        return written.stream()
                .flatMap(name -> Agencies.standard().resolve(name).stream())
                .map(AgencyName::standard)
                .distinct();
    }

    /** Whether its deadline has passed and, as far as is known, it is not done. */
    public boolean past() {
        return standing == null
                ? deadline != null && deadline.daysLeft() < 0
                : standing.mark() == Timeliness.Mark.OVERDUE;
    }

    /** Whether it is due within 30 days and, as far as is known, not done. */
    boolean soon() {
        return deadline != null
                && deadline.state().equals("soon")
                && (ledger == null || !ledger.state().isHandedIn());
    }
}
