package org.gangmu.project;

import java.util.List;
import org.gangmu.judge.Light;

/**
 * How a project stands on a day.
 *
 * @param light the gravest of the reasons
 * @param reasons the gravest first; never empty
 */
public record ProjectLight(Light light, List<Reason> reasons) {
    public ProjectLight {
        reasons = List.copyOf(reasons);
    }

    /**
     * One thing a light rests on.
     *
     * @param rule the row of the pack that turned it: {@code progress/3}; empty where no rule applies
     * @param clause what the row rests on: 《纲目内置规则》第五条; empty without a rule
     */
    public record Reason(Light light, String rule, String clause, String chinese, String english) {}

    /** The reason that counts most. */
    public Reason first() {
        return reasons.get(0);
    }
}
