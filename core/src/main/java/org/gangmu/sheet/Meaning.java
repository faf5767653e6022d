package org.gangmu.sheet;

import java.util.Locale;
import org.gangmu.quantity.Measure;

/** What a column of a monthly sheet holds. */
public enum Meaning {
    /** January to the month, or what stands at its end. */
    CUMULATED("累计数（或月末数）", "January to the month, or its end", Measure.LEVEL, true),
    /** The month alone. */
    MONTH("本月数", "the month alone", Measure.LEVEL, false),
    /** Growth of the cumulated amount against the year before, in percent. */
    CUMULATED_GROWTH("累计增速（%）", "growth of January to the month (%)", Measure.GROWTH, true),
    /** Growth of the month against the year before, in percent. */
    MONTH_GROWTH("本月增速（%）", "growth of the month (%)", Measure.GROWTH, false),
    /** Nothing that is taken in. */
    IGNORED("不导入", "not taken in", Measure.LEVEL, true);

    private final String chinese;
    private final String english;
    private final Measure measure;
    private final boolean cumulated;

    Meaning(String chinese, String english, Measure measure, boolean cumulated) {
        this.chinese = chinese;
        this.english = english;
        this.measure = measure;
        this.cumulated = cumulated;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    Measure measure() {
        return measure;
    }

    boolean cumulated() {
        return cumulated;
    }

    /** The word in every format. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The meaning with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static Meaning parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
