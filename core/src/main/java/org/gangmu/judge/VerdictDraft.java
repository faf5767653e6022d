package org.gangmu.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.plan.Target;
import org.gangmu.series.Observation;
import org.jspecify.annotations.Nullable;

/** A verdict while it is being reached. */
final class VerdictDraft {
    final Target target;
    final RuleSet rules;
    final StringBuilder chinese = new StringBuilder();
    final StringBuilder english = new StringBuilder();
    List<Observation> inputs = new ArrayList<>();
    Light light = Light.GREY;

    @Nullable
    Cause cause;

    @Nullable
    Observation latest;

    @Nullable
    Double value;

    @Nullable
    Double path;

    @Nullable
    Double progress;

    double elapsed;
    boolean reached;
    boolean mixed;
    String rule = "";

    @Nullable
    Double turnsAt;

    @Nullable
    Light turnsTo;

    @Nullable
    PlanForecast forecast;

    VerdictDraft(Target target, RuleSet rules) {
        this.target = target;
        this.rules = rules;
    }

    VerdictDraft say(String inChinese, String inEnglish) {
        chinese.append(inChinese);
        english.append(english.length() == 0 || inEnglish.isEmpty() ? "" : " ").append(inEnglish);
        return this;
    }

    /** Keeps an observation as the latest and as an input. */
    void observed(Observation observation) {
        latest = observation;
        inputs.add(observation);
    }

    /** No light, and why; what was observed though it does not suffice stays as latest. */
    Verdict grey(Cause why) {
        light = Light.GREY;
        cause = why;
        rule = why.code();
        turnsAt = null;
        turnsTo = null;
        return verdict();
    }

    Verdict verdict() {
        return new Verdict(
                target,
                light,
                light == Light.GREY ? cause : null,
                latest,
                rounded(value),
                rounded(path),
                rounded(progress),
                decimal(elapsed),
                reached,
                mixed ? "mixed" : "same",
                rules.citation() + " " + rule,
                rounded(turnsAt),
                turnsTo,
                chinese.toString(),
                english.toString(),
                inputs,
                forecast == null ? null : forecast.probability(),
                forecast);
    }

    private static @Nullable BigDecimal rounded(@Nullable Double number) {
        return number == null ? null : decimal(number);
    }

    /** Four digits after the point at most, none of them a trailing zero. */
    static BigDecimal decimal(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
