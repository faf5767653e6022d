package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangmu.app.portal.Words;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.AgencyName;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin.What;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed of a task, kept as typed until it is in order.
 *
 * @param lead agencies, parted by 、 or a comma
 */
public record TaskForm(
        String kind, String title, String text, String lead, String responsible, String deadline, String cadence) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;

    /** Nothing typed yet. */
    public static TaskForm empty() {
        return new TaskForm(TaskKind.MEETING.code(), "", "", "", "", "", Cadence.MONTHLY.code());
    }

    /** What a proposal fills in. */
    public static TaskForm of(What what) {
        return new TaskForm(
                what.kind().code(),
                what.title(),
                what.text(),
                String.join("、", what.lead()),
                String.join("、", what.responsible()),
                what.deadline() == null ? "" : what.deadline().toString(),
                what.cadence().code());
    }

    /** What was posted under these names, each with {@code suffix}; what was not is as in {@code filled}. */
    public static TaskForm posted(Map<String, String> form, String suffix, TaskForm filled) {
        return new TaskForm(
                form.getOrDefault("kind" + suffix, filled.kind),
                form.getOrDefault("title" + suffix, filled.title),
                form.getOrDefault("text" + suffix, filled.text),
                form.getOrDefault("lead" + suffix, filled.lead),
                form.getOrDefault("responsible" + suffix, filled.responsible),
                form.getOrDefault("deadline" + suffix, filled.deadline),
                form.getOrDefault("cadence" + suffix, filled.cadence));
    }

    /** The same of another kind. */
    public TaskForm withKind(String other) {
        return new TaskForm(other, title, text, lead, responsible, deadline, cadence);
    }

    /** A field that is not in order; the message says what to do. */
    public static final class NotInOrder extends Exception {
        private static final long serialVersionUID = 1L;

        NotInOrder(String message) {
            super(message);
        }
    }

    /** The task that was typed. */
    public What read(Words words) throws NotInOrder {
        if (title.isBlank() || title.strip().length() > LONGEST_TITLE) {
            throw new NotInOrder(words.say("tasks.form.title.refused", LONGEST_TITLE));
        }
        if (text.strip().length() > LONGEST_TEXT) {
            throw new NotInOrder(words.say("tasks.form.text.refused", LONGEST_TEXT));
        }
        try {
            return new What(
                    TaskKind.parse(kind),
                    title,
                    text,
                    agencies(lead),
                    agencies(responsible),
                    day(deadline, words),
                    Cadence.parse(cadence));
        } catch (IllegalArgumentException e) {
            throw new NotInOrder(words.say("tasks.form.choice.refused"));
        }
    }

    /** The day typed; null when none was. */
    public static @Nullable LocalDate day(String typed, Words words) throws NotInOrder {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new NotInOrder(words.say("tasks.form.deadline.refused", typed.strip()));
        }
    }

    /** The agencies typed, by their one name. */
    public static List<String> agencies(String typed) {
        return Stream.of(typed.split("[、，,；;|\\s]+"))
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Agencies.standard().resolve(name).stream())
                .map(AgencyName::standard)
                .distinct()
                .toList();
    }
}
