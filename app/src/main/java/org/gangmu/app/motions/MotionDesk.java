package org.gangmu.app.motions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.release.Visibilities;
import org.gangmu.app.store.Release;
import org.gangmu.app.store.Store;
import org.gangmu.app.tasks.TaskAccess.Person;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.app.tasks.TaskDesk.Attached;
import org.gangmu.app.tasks.TaskDesk.Opening;
import org.gangmu.followup.Act;
import org.gangmu.followup.Refusal;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskAct.Told;
import org.gangmu.followup.TaskOrigin.What;
import org.gangmu.motion.Motion;
import org.gangmu.motion.MotionEvent;
import org.gangmu.motion.MotionEvent.Kind;
import org.gangmu.motion.MotionEvent.Reply;
import org.gangmu.motion.MotionEvent.Satisfaction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where motions are received, assigned, answered and judged. Every step is an event of the motion and, beside the first, an act on its
 * task, both or neither. Thread-safe.
 */
@Component
public final class MotionDesk {
    private static final Refusal STAGE =
            new Refusal("wrong_stage", "当前环节不能这样办理，请刷新页面", "its stage does not allow that: look at the page again");

    private final Store store;
    private final TaskDesk tasks;
    private final Shelf shelf;
    private final Visibilities visibilities;

    MotionDesk(Store store, TaskDesk tasks, Shelf shelf, Visibilities visibilities) {
        this.visibilities = visibilities;
        this.store = store;
        this.tasks = tasks;
        this.shelf = shelf;
    }

    String region(LocalDate day) {
        return shelf.on(day).region();
    }

    List<Motion> list(LocalDate day) {
        String region = region(day);
        return visibilities.shown(Release.Kind.MOTION, store.motions().list(day), Motion::id).stream()
                .filter(motion -> motion.region().equals(region))
                .toList();
    }

    Optional<Motion> find(String id, LocalDate day) {
        return store.motions().find(id, day).filter(motion -> visibilities.shows(Release.Kind.MOTION, id));
    }

    Optional<Task> task(Motion motion, LocalDate day) {
        return motion.task().flatMap(id -> tasks.find(id, day));
    }

    Optional<Motion> receive(Motion motion) {
        return store.motions().receive(motion);
    }

    /** Ends a transaction whose second half was refused. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.english());
            this.refusal = refusal;
        }
    }

    private void add(String motion, MotionEvent event) {
        if (!store.motions().add(motion, event)) {
            throw new Refused(STAGE);
        }
    }

    private Optional<Refusal> together(Runnable work) {
        try {
            store.inTransaction(() -> {
                work.run();
                return true;
            });
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.refusal);
        } catch (TaskDesk.NotOpened e) {
            return Optional.of(e.refusal());
        }
    }

    /** Assigns a motion: its task is opened. @param what lead are those that handle it (主办), responsible those that help (会办) */
    Optional<Refusal> assign(Motion motion, What what, Person person, AsOf asOf) {
        LocalDate day = TaskDesk.ownDay(asOf);
        return together(() -> {
            Task task = tasks.open(List.of(new Opening(what, null)), person.actor(), asOf)
                    .get(0);
            add(
                    motion.id(),
                    new MotionEvent(Kind.ASSIGNED, task.id(), "", person.actor().account(), day));
        });
    }

    /** Answers a motion: its task is submitted with the letter of reply. */
    Optional<Refusal> reply(
            Motion motion, Task task, Reply reply, String words, List<Attached> files, Person person, AsOf asOf) {
        LocalDate day = TaskDesk.ownDay(asOf);
        String told = "答复（" + reply.name() + "类，" + reply.chineseName() + "）：" + words;
        return together(() -> {
            act(task, Act.SUBMIT, new Told(told, List.of(), null, List.of()), files, person, day);
            add(
                    motion.id(),
                    new MotionEvent(
                            Kind.REPLIED, reply.name(), words, person.actor().account(), day));
        });
    }

    /**
     * Keeps what the proposer says of the reply. Where they are dissatisfied the task goes back to its agencies.
     *
     * @param deadline until when it is to be handled again; null leaves it as it is
     */
    Optional<Refusal> judge(
            Motion motion,
            Task task,
            Satisfaction satisfaction,
            String words,
            @Nullable LocalDate deadline,
            Person person,
            AsOf asOf) {
        LocalDate day = TaskDesk.ownDay(asOf);
        return together(() -> {
            if (satisfaction == Satisfaction.DISSATISFIED) {
                var told = new Told("提出人不满意，重新办理：" + words, List.of(), deadline, List.of());
                act(task, Act.RETURN, told, List.of(), person, day);
            }
            add(
                    motion.id(),
                    new MotionEvent(
                            Kind.JUDGED,
                            satisfaction.code(),
                            words,
                            person.actor().account(),
                            day));
        });
    }

    private void act(Task task, Act act, Told told, List<Attached> files, Person person, LocalDate day) {
        var whole = new TaskAct(act, told, person.actorOn(task), day, Instant.EPOCH);
        tasks.act(task.id(), whole, files, task.acts().size()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }
}
