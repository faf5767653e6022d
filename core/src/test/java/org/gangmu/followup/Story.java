package org.gangmu.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.followup.TaskAct.Told;

/** The life of one task, told act by act; each is held to the rules. */
final class Story {
    static final LocalDate OPENED = LocalDate.of(2024, 1, 8);
    static final Evidence PHOTO = new Evidence("sha256:00", "现场照片.jpg", 2048);

    private Task task;

    Story(List<String> lead, List<String> responsible, LocalDate deadline) {
        var what = new TaskOrigin.What(TaskKind.DOCUMENT, "新建社区食堂6处", "", lead, responsible, deadline, Cadence.MONTHLY);
        task = Task.of(new TaskOrigin("00aa11bb22cc33dd", what, null, "dispatcher", OPENED, Instant.EPOCH));
    }

    static Actor dispatcher() {
        return new Actor("dispatcher", Capacity.DISPATCHER, null);
    }

    static Actor reviewer() {
        return new Actor("reviewer", Capacity.REVIEWER, null);
    }

    static Actor of(String agency) {
        return new Actor("reporter", Capacity.OWNER, agency);
    }

    static Told text(String text) {
        return Told.text(text);
    }

    static Told until(LocalDate deadline) {
        return new Told("", List.of(), deadline, List.of());
    }

    static Told lead(String text, String... lead) {
        return new Told(text, List.of(lead), null, List.of());
    }

    static Told done(String text) {
        return new Told(text, List.of(), null, List.of(PHOTO));
    }

    private static TaskAct act(Act act, Told told, Actor actor, LocalDate day) {
        return new TaskAct(act, told, actor, day, Instant.EPOCH);
    }

    /** The refusal's code, or {@code done}; what is refused does not happen. */
    String tries(Actor actor, Act kind, Told told, LocalDate day) {
        TaskAct act = act(kind, told, actor, day);
        Optional<Refusal> refusal = TaskRules.refusal(task, act);
        if (refusal.isEmpty()) {
            task = task.after(act);
        }
        return refusal.map(Refusal::code).orElse("done");
    }

    /** It happens. */
    Story then(Actor actor, Act kind, Told told, LocalDate day) {
        String came = tries(actor, kind, told, day);
        if (!came.equals("done")) {
            throw new AssertionError(kind + " was refused: " + came);
        }
        return this;
    }

    Task task() {
        return task;
    }
}
