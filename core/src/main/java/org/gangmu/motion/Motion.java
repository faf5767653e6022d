package org.gangmu.motion;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A motion as it was received, with what happened to it since.
 *
 * @param session at which it was made: 区第十八届人大第四次会议
 * @param number within session and kind
 * @param text in full; may be empty
 * @param events in order
 */
public record Motion(
        String id,
        String region,
        Kind kind,
        String session,
        int number,
        String proposer,
        String subject,
        String text,
        LocalDate received,
        String author,
        LocalDate knownFrom,
        List<MotionEvent> events) {
    private static final int LONGEST = 200;

    public Motion {
        session = session.strip();
        proposer = proposer.strip();
        subject = subject.strip();
        text = text.strip();
        events = List.copyOf(events);
        if (session.isEmpty() || proposer.isEmpty() || subject.isEmpty() || subject.length() > LONGEST || number < 1) {
            throw new IllegalArgumentException("a motion has a session, a number, a proposer and a subject");
        }
    }

    /** Who makes it. */
    public enum Kind {
        /** A deputy of the people's congress. */
        SUGGESTION("人大代表建议", "deputy’s suggestion"),
        /** A member of the political consultative conference. */
        PROPOSAL("政协提案", "adviser’s proposal");

        private final String chineseName;
        private final String englishName;

        Kind(String chineseName, String englishName) {
            this.chineseName = chineseName;
            this.englishName = englishName;
        }

        public String chineseName() {
            return chineseName;
        }

        public String englishName() {
            return englishName;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
        public static Kind parse(String code) {
            return valueOf(code.strip().toUpperCase(Locale.ROOT));
        }
    }

    /** The latest event of one of these kinds. */
    public Optional<MotionEvent> latest(MotionEvent.Kind... kinds) {
        List<MotionEvent.Kind> wanted = List.of(kinds);
        return events.stream().filter(event -> wanted.contains(event.kind())).reduce((a, b) -> b);
    }

    /** The id of the task it is followed up as; empty while it is not assigned. */
    public Optional<String> task() {
        return latest(MotionEvent.Kind.ASSIGNED).map(MotionEvent::detail);
    }

    public MotionStage stage() {
        return MotionStage.of(this);
    }
}
