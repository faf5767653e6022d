package org.gangmu.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.plan.Target;
import org.gangmu.series.Observation;
import org.jspecify.annotations.Nullable;

/** A {@link Pace} while it is being found. */
final class PaceDraft {
    final Target target;
    final RuleSet rules;
    final List<Observation> inputs = new ArrayList<>();
    final StringBuilder chinese = new StringBuilder();
    final StringBuilder english = new StringBuilder();
    List<Integer> seasons = List.of();
    int month;

    @Nullable
    Observation latest;

    @Nullable
    Double value;

    @Nullable
    Double due;

    @Nullable
    Double share;

    @Nullable
    Double dueShare;

    @Nullable
    Double needed;

    @Nullable
    Double best;

    PaceDraft(Target target, RuleSet rules) {
        this.target = target;
        this.rules = rules;
    }

    PaceDraft observed(Observation observation) {
        latest = observation;
        month = observation.period().lastMonth();
        inputs.add(observation);
        return this;
    }

    PaceDraft say(String inChinese, String inEnglish) {
        chinese.append(inChinese);
        english.append(english.length() == 0 ? "" : " ").append(inEnglish);
        return this;
    }

    Pace grey(Cause why) {
        return pace(Light.GREY, why, why.code());
    }

    Pace light(Light light, String rule) {
        return pace(light, null, rule);
    }

    private Pace pace(Light light, @Nullable Cause cause, String rule) {
        return new Pace(
                target,
                light,
                cause,
                latest,
                month,
                decimal(value),
                decimal(due),
                decimal(share),
                decimal(dueShare),
                seasons,
                decimal(needed),
                decimal(best),
                rules.citation() + " " + rule,
                chinese.toString(),
                english.toString(),
                inputs);
    }

    private static @Nullable BigDecimal decimal(@Nullable Double number) {
        return number == null ? null : VerdictDraft.decimal(number);
    }
}
