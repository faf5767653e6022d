package org.gangmu.report;

import java.time.LocalDate;
import java.util.Locale;
import org.gangmu.quantity.Period;

/** Which evaluation of a plan a report is. */
public enum ReportKind {
    YEARLY("年度评估", "Yearly evaluation"),
    MID_TERM("中期评估", "Mid-term evaluation"),
    FINAL("总结评估", "Final evaluation");

    private final Text name;

    ReportKind(String chinese, String english) {
        this.name = new Text(chinese, english);
    }

    public Text title() {
        return name;
    }

    /** The word used on the command line and in addresses: yearly, mid-term, final. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static ReportKind parse(String code) {
        for (ReportKind kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("There is no kind of evaluation “" + code + "”: yearly, mid-term, final");
    }

    /**
     * The kind that is due on a day: final once the plan's years are over, mid-term in the middle one of them (of 2021 to
     * 2025, in 2023), else yearly. (国务院关于加强规划实施评估的惯例：年度监测、中期评估、总结评估)
     */
    public static ReportKind due(Period plan, LocalDate asOf) {
        if (asOf.getYear() > plan.lastYear()) {
            return FINAL;
        }
        int middle = (plan.firstYear() + plan.lastYear()) / 2;
        return plan.lastYear() > plan.firstYear() && asOf.getYear() == middle ? MID_TERM : YEARLY;
    }
}
