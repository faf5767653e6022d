package org.gangmu.app.tasks;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.gangmu.app.portal.Words;
import org.gangmu.followup.Act;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Level;
import org.gangmu.followup.Proposal.Doubt;
import org.gangmu.followup.Refusal;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskState;
import org.gangmu.followup.Timeliness;

/** The words of following up in the reader's language. */
public final class Say {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Words words;

    public Say(Words words) {
        this.words = words;
    }

    private String either(String chinese, String english) {
        return words.english() ? english : chinese;
    }

    public String word(TaskState state) {
        return either(state.chineseName(), state.englishName());
    }

    public String word(TaskKind kind) {
        return either(kind.chineseName(), kind.englishName());
    }

    public String word(Act act) {
        return either(act.chineseName(), act.englishName());
    }

    public String word(Capacity capacity) {
        return either(capacity.chineseName(), capacity.englishName());
    }

    public String word(Level level) {
        return either(level.chineseName(), level.englishName());
    }

    public String word(Cadence cadence) {
        return either(cadence.chineseName(), cadence.englishName());
    }

    public String word(Doubt doubt) {
        return either(doubt.chineseName(), doubt.englishName());
    }

    public String why(Refusal refusal) {
        return either(refusal.chinese(), refusal.english());
    }

    /** 还有 12 天 · 超期 3 天 · 按期完成. */
    public String days(Timeliness standing) {
        return switch (standing.mark()) {
            case NONE -> words.say("tasks.days.none");
            case ON_TIME, DUE_SOON -> words.say("tasks.days.left", standing.days());
            case OVERDUE -> words.say("tasks.days.overdue", standing.days());
            case MET -> words.say("tasks.days.met");
            case LATE -> words.say("tasks.days.late", standing.days());
        };
    }

    /** Day and minute on the portal's clock. */
    static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}
