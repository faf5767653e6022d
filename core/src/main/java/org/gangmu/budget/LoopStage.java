package org.gangmu.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The stages of the two loops, in their order. Of money: goal → ex-ante review → monitoring → ex-post score → advice on next year's
 * budget (中发〔2018〕34号, 关于全面实施预算绩效管理的意见: 事前绩效评估、绩效目标管理、绩效运行监控、绩效评价和结果应用). Of a major policy:
 * pre-assessment → post-evaluation.
 */
public enum LoopStage {
    GOAL(true, "绩效目标"),
    REVIEW(true, "事前评估"),
    MONITOR(true, "双监控"),
    SCORE(true, "绩效评价"),
    ADVICE(true, "结果应用"),
    PRE_ASSESSMENT(false, "政策预评估"),
    POST_EVALUATION(false, "政策后评价");

    private final boolean ofMoney;
    private final String chinese;

    LoopStage(boolean ofMoney, String chinese) {
        this.ofMoney = ofMoney;
        this.chinese = chinese;
    }

    public boolean isOfMoney() {
        return ofMoney;
    }

    public String chinese() {
        return chinese;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a loop begins with it. */
    public boolean isFirst() {
        return this == GOAL || this == PRE_ASSESSMENT;
    }

    /** The stage that must have been done before; empty for a first one. */
    public Optional<LoopStage> before() {
        return isFirst() ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** The stages of the loop that this one belongs to. */
    public List<LoopStage> loop() {
        return Arrays.stream(values()).filter(stage -> stage.ofMoney == ofMoney).toList();
    }

    public static Optional<LoopStage> find(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }
}
