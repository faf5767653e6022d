package org.gangmu.app.motions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.portal.Words;
import org.gangmu.app.tasks.Say;
import org.gangmu.app.tasks.Standing;
import org.gangmu.followup.Task;
import org.gangmu.motion.Motion;
import org.gangmu.motion.MotionEvent;
import org.gangmu.motion.MotionEvent.Kind;
import org.gangmu.motion.MotionEvent.Reply;
import org.gangmu.motion.MotionEvent.Satisfaction;
import org.gangmu.motion.MotionStage;
import org.jspecify.annotations.Nullable;

/**
 * A motion as its pages show it.
 *
 * @param task the id of its task; empty while it is not assigned
 * @param standing how that stands; null likewise
 * @param reply the class of the latest reply with its words; empty where there is none
 * @param satisfaction of the latest judgement; likewise
 */
public record MotionView(
        Motion motion,
        String kind,
        String stage,
        String stageWord,
        String task,
        String lead,
        String responsible,
        String deadline,
        @Nullable Standing standing,
        String reply,
        String satisfaction,
        List<Line> events) {
    public MotionView {
        events = List.copyOf(events);
    }

    /** @param detail of a reply its class, of a judgement how satisfied; @param words empty where the reader may not see them */
    public record Line(String kind, String detail, String words, String who, String day) {}

    /** @param papers whether the words of replies and judgements are open to the reader */
    static MotionView of(Motion motion, Optional<Task> task, boolean papers, LocalDate day, Words words) {
        MotionStage stage = motion.stage();
        return new MotionView(
                motion,
                words.english() ? motion.kind().englishName() : motion.kind().chineseName(),
                stage.code(),
                words.english() ? stage.englishName() : stage.chineseName(),
                task.map(Task::id).orElse(""),
                task.map(one -> String.join("、", one.lead())).orElse(""),
                task.map(one -> String.join("、", one.responsible())).orElse(""),
                task.map(one -> one.deadline() == null ? "" : String.valueOf(one.deadline()))
                        .orElse(""),
                task.map(one -> Standing.of(one, day, new Say(words))).orElse(null),
                motion.latest(Kind.REPLIED).map(event -> detail(event, words)).orElse(""),
                motion.latest(Kind.JUDGED).map(event -> detail(event, words)).orElse(""),
                motion.events().stream()
                        .map(event -> new Line(
                                event.kind().code(),
                                detail(event, words),
                                papers ? event.words() : "",
                                papers ? event.author() : "",
                                event.day().toString()))
                        .toList());
    }

    private static String detail(MotionEvent event, Words words) {
        return switch (event.kind()) {
            case ASSIGNED -> "";
            case REPLIED -> {
                Reply reply = Reply.valueOf(event.detail());
                yield reply.name() + " " + (words.english() ? reply.englishName() : reply.chineseName());
            }
            case JUDGED -> {
                Satisfaction how = Satisfaction.parse(event.detail());
                yield words.english() ? how.englishName() : how.chineseName();
            }
        };
    }
}
