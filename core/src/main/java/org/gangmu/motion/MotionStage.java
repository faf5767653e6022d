package org.gangmu.motion;

import java.util.Locale;
import org.gangmu.motion.MotionEvent.Kind;
import org.gangmu.motion.MotionEvent.Satisfaction;

/** How far a motion is: folded from its events, never stored. */
public enum MotionStage {
    /** Nobody is asked to handle it yet. */
    RECEIVED("待交办", "received"),
    HANDLING("办理中", "being handled"),
    /** Its proposer has not said yet what they think of the reply. */
    REPLIED("已答复", "replied to"),
    /** The proposer was not satisfied. */
    AGAIN("重新办理", "handled again"),
    DONE("已办结", "done");

    private final String chineseName;
    private final String englishName;

    MotionStage(String chineseName, String englishName) {
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

    static MotionStage of(Motion motion) {
        return motion.latest(Kind.values())
                .map(last -> switch (last.kind()) {
                    case ASSIGNED -> HANDLING;
                    case REPLIED -> REPLIED;
                    case JUDGED -> last.detail().equals(Satisfaction.DISSATISFIED.code()) ? AGAIN : DONE;
                })
                .orElse(RECEIVED);
    }

    /** Whether {@code next} may happen now: what is assigned is replied to, what is replied to is judged. */
    public boolean allows(Kind next) {
        return switch (next) {
            case ASSIGNED -> this == RECEIVED;
            case REPLIED -> this == HANDLING || this == AGAIN;
            case JUDGED -> this == REPLIED;
        };
    }
}
