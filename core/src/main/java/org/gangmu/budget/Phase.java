package org.gangmu.budget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a budget year has come; the order is that of the year. */
public enum Phase {
    /** Planned in the three-year rolling plan (中期财政规划, 国发〔2015〕3号) before the year's own budget. */
    ROLLING("三年滚动规划"),
    /** As the people's congress approved it. */
    BUDGET("年初预算"),
    /** As its standing committee approved the adjustment. */
    ADJUSTED("调整预算"),
    EXECUTED("执行");

    private final String chinese;

    Phase(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The phase of a code, or of the Chinese word; 预算, 决算, 执行数 and 规划 are understood. */
    public static Optional<Phase> find(String word) {
        return switch (word) {
            case "预算", "预算数", "年初预算数" -> Optional.of(BUDGET);
            case "调整", "调整预算数" -> Optional.of(ADJUSTED);
            case "执行数", "决算", "决算数" -> Optional.of(EXECUTED);
            case "规划", "滚动规划" -> Optional.of(ROLLING);
            default ->
                Arrays.stream(values())
                        .filter(phase -> phase.code().equals(word) || phase.chinese.equals(word))
                        .findFirst();
        };
    }
}
