package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.tasks.TaskAccess.Person;
import org.gangmu.followup.Act;
import org.gangmu.followup.Act.Need;
import org.gangmu.followup.EscalationRules;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskSource;
import org.jspecify.annotations.Nullable;

/**
 * A task as its page shows it.
 *
 * @param standing state, days and level
 * @param source the sentence it was made from; null when it was typed in, or its document is not known on the day
 * @param line its history, the latest first
 * @param seen how many acts that is, for the forms
 * @param papers whether reports, comments and files are shown
 * @param forms the acts the signed-in person may do
 * @param contested what its agency contests and nobody has answered; null when nothing
 */
public record TaskView(
        String id,
        String kind,
        String title,
        String text,
        List<String> lead,
        List<String> responsible,
        String deadline,
        String firstDeadline,
        String cadence,
        Standing standing,
        @Nullable SourceLink source,
        List<Line> line,
        int seen,
        boolean papers,
        List<Form> forms,
        @Nullable Line contested) {
    public TaskView {
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
        line = List.copyOf(line);
        forms = List.copyOf(forms);
    }

    /**
     * One act of the history.
     *
     * @param when the day it counts from
     * @param recorded day and minute it was written
     * @param words what was said; empty where nothing was, or it is not shown
     * @param closed whether there are words or files that are not shown
     */
    public record Line(
            String act,
            String word,
            String who,
            String when,
            String recorded,
            String words,
            String lead,
            String deadline,
            List<Attachment> files,
            boolean closed) {
        public Line {
            files = List.copyOf(files);
        }
    }

    /** @param key the file's hash, as in its address */
    public record Attachment(String key, String name, String size) {}

    /**
     * An act that is open to the person.
     *
     * @param text whether words are asked for: {@code must}, {@code may}
     * @param agency {@code must}, {@code may} or {@code no}
     * @param deadline likewise
     * @param files likewise
     * @param proposed the deadline that is proposed; empty when none is
     * @param note what goes with it; may be empty
     */
    public record Form(
            String act,
            String word,
            String text,
            String agency,
            String deadline,
            String files,
            String proposed,
            String note) {}

    static TaskView of(Task task, LocalDate day, Person person, boolean mayAct, Holdings holdings, Words words) {
        var say = new Say(words);
        boolean papers = person.readsPapersOf(task);
        List<Line> line = IntStream.iterate(task.acts().size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> line(task.acts().get(i), papers, say))
                .toList();
        var what = task.origin().what();
        LocalDate deadline = task.deadline();
        LocalDate first = what.deadline();
        return new TaskView(
                task.id(),
                say.word(what.kind()),
                what.title(),
                what.text().equals(what.title()) ? "" : what.text(),
                task.lead(),
                task.responsible(),
                deadline == null ? "" : deadline.toString(),
                first == null || first.equals(deadline) ? "" : first.toString(),
                say.word(what.cadence()),
                Standing.of(task, day, say),
                link(task, holdings, words),
                line,
                task.acts().size(),
                papers,
                mayAct
                        ? person.open(task, day).stream()
                                .map(act -> form(act, task, day, words))
                                .toList()
                        : List.of(),
                task.contested().map(act -> line(act, papers, say)).orElse(null));
    }

    /** The way to the sentence a task was made from; null where there is none to show. */
    static @Nullable SourceLink link(Task task, Holdings holdings, Words words) {
        TaskSource source = task.origin().source();
        return source == null
                ? null
                : holdings.find(source.document())
                        .map(held -> new SourceLabels(holdings, words)
                                .link(source.document(), held.document().start() + source.start()))
                        .orElse(null);
    }

    private static Line line(TaskAct act, boolean papers, Say say) {
        TaskAct.Told told = act.told();
        boolean something = !told.text().isEmpty() || !told.evidence().isEmpty();
        return new Line(
                act.act().code(),
                say.word(act.act()),
                who(act, papers, say),
                act.knownFrom().toString(),
                Say.time(act.recordedAt()),
                papers ? told.text() : "",
                String.join("、", told.lead()),
                told.deadline() == null ? "" : told.deadline().toString(),
                papers
                        ? told.evidence().stream()
                                .map(file -> new Attachment(
                                        SourceLink.key(file.id()), file.name(), FileSize.of(file.size())))
                                .toList()
                        : List.of(),
                something && !papers);
    }

    /** The public reads which agency or office acted; who follows the task up reads the account too. */
    private static String who(TaskAct act, boolean papers, Say say) {
        String office = act.actor().agency() == null
                ? say.word(act.actor().capacity())
                : act.actor().agency();
        return papers ? office + " · " + act.actor().account() : office;
    }

    private static Form form(Act act, Task task, LocalDate day, Words words) {
        var due = EscalationRules.national().due(task, day);
        boolean escalates = act == Act.ESCALATE && due.isPresent();
        boolean newDeadline = act == Act.ASSIGN || act == Act.RETURN || act == Act.REOPEN || act == Act.TRANSFER;
        return new Form(
                act.code(),
                new Say(words).word(act),
                act.needs(Need.TEXT) ? "must" : "may",
                act.needs(Need.NEW_AGENCY)
                                || act.needs(Need.AGENCY) && task.owners().isEmpty()
                        ? "must"
                        : act.needs(Need.AGENCY) ? "may" : "no",
                act.needs(Need.DEADLINE) ? "must" : newDeadline ? "may" : "no",
                act.needs(Need.EVIDENCE) ? "must" : "may",
                escalates ? due.orElseThrow().deadline(day).toString() : "",
                escalates
                        ? new Say(words).word(due.orElseThrow().level()) + " · "
                                + (words.english()
                                        ? due.orElseThrow().englishMeasure()
                                        : due.orElseThrow().measure())
                        : "");
    }
}
