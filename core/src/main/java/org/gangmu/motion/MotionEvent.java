package org.gangmu.motion;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that happened to a motion. Added, never changed.
 *
 * @param detail of an assignment the id of its task, of a reply the code of its {@link Reply}, of a judgement that of its
 *     {@link Satisfaction}
 * @param words told with it; may be empty
 * @param author the account that recorded it
 */
public record MotionEvent(Kind kind, String detail, String words, String author, LocalDate day) {

    /** What happened. */
    public enum Kind {
        ASSIGNED,
        REPLIED,
        JUDGED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
        public static Kind parse(String code) {
            return valueOf(code.strip().toUpperCase(Locale.ROOT));
        }
    }

    /** What a reply says is done, by the classes offices use. */
    public enum Reply {
        A("已经解决或基本解决", "solved"),
        B("正在解决", "being solved"),
        C("列入计划逐步解决", "planned"),
        D("因条件限制等暂不能解决", "not possible for now");

        private final String chineseName;
        private final String englishName;

        Reply(String chineseName, String englishName) {
            this.chineseName = chineseName;
            this.englishName = englishName;
        }

        public String chineseName() {
            return chineseName;
        }

        public String englishName() {
            return englishName;
        }
    }

    /** What the proposer says of the reply. */
    public enum Satisfaction {
        SATISFIED("满意", "satisfied"),
        MOSTLY("基本满意", "mostly satisfied"),
        /** It is handled again. */
        DISSATISFIED("不满意", "dissatisfied");

        private final String chineseName;
        private final String englishName;

        Satisfaction(String chineseName, String englishName) {
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

        /** The one with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
        public static Satisfaction parse(String code) {
            return valueOf(code.strip().toUpperCase(Locale.ROOT));
        }
    }
}
