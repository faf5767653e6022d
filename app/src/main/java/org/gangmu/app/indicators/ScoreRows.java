package org.gangmu.app.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.LightView;
import org.gangmu.app.portal.PeriodWords;
import org.gangmu.app.portal.ScoreRow;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.ValueView;
import org.gangmu.app.portal.Words;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.judge.Light;
import org.gangmu.judge.Verdict;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Bound;
import org.gangmu.series.Observation;
import org.jspecify.annotations.Nullable;

/** Says verdicts in the reader's language, as rows of a scorecard. */
public final class ScoreRows {
    private final Judgement judgement;
    private final Words words;
    private final SourceLabels sources;
    private final Tracks tracks;

    /** Rows of {@code judgement} in the language of {@code words}. */
    public ScoreRows(Judgement judgement, Words words) {
        this.words = words;
        this.judgement = judgement;
        this.sources = new SourceLabels(judgement.holdings(), words);
        this.tracks = new Tracks(words);
    }

    /** The rows of {@code verdicts}, in their order. */
    public List<ScoreRow> of(List<Verdict> verdicts) {
        return verdicts.stream().map(this::of).toList();
    }

    /** The row of one verdict. */
    public ScoreRow of(Verdict verdict) {
        Target target = verdict.target();
        Optional<Indicator> known = known(target);
        String english = words.english() ? known.map(Indicator::english).orElse("") : "";
        return new ScoreRow(
                Judgement.id(verdict),
                english.isEmpty() ? target.indicator() : english,
                english.isEmpty() ? null : target.indicator(),
                words.unit(target.value() == null && target.growth() != null ? "%" : target.unit()),
                dimension(target, known),
                target.nature() == null ? "" : target.isBinding() ? "binding" : "expected",
                base(target),
                latest(verdict),
                target(target),
                tracks.of(verdict),
                light(verdict),
                reason(verdict),
                source(verdict));
    }

    private static Optional<Indicator> known(Target target) {
        return Optional.ofNullable(target.indicatorId()).flatMap(Catalogue.standard()::findById);
    }

    private String dimension(Target target, Optional<Indicator> known) {
        return words.english()
                ? known.map(indicator -> words.say(
                                "dimension." + indicator.group().name().toLowerCase(java.util.Locale.ROOT)))
                        .orElse(target.group())
                : target.group();
    }

    /** The light with its word; what is reached or cannot be judged says so. */
    public LightView light(Verdict verdict) {
        String code = verdict.light().code();
        if (verdict.light() == Light.GREEN && verdict.reached()) {
            return new LightView(code, words.say("light.green.reached"));
        }
        return verdict.cause() == null
                ? new LightView(code, words.say("light." + code))
                : new LightView(code, words.say("cause." + verdict.cause().code()));
    }

    private ValueView base(Target target) {
        Told base = target.base();
        return base == null ? ValueView.NONE : new ValueView(text(base.value()), period(base), link(base));
    }

    private ValueView latest(Verdict verdict) {
        Observation latest = verdict.latest();
        if (latest == null) {
            return ValueView.NONE;
        }
        SourceLink source = sources.link(latest.span().document(), latest.numberStart());
        if (verdict.target().fiveYearSum() && verdict.value() != null) {
            String years = words.say("score.sum.until", PeriodWords.of(latest.period(), words));
            return new ValueView(text(verdict.value()), years, source);
        }
        String status = latest.derived()
                ? words.say("status.derived")
                : latest.status() == org.gangmu.quantity.Status.ACTUAL
                        ? ""
                        : words.say("status." + latest.status().code());
        String growth = latest.measure() == org.gangmu.quantity.Measure.GROWTH ? words.say("score.growth") : "";
        return new ValueView(
                text(latest.value()) + (growth.isEmpty() ? "" : "%"),
                String.join(" ", List.of(PeriodWords.of(latest.period(), words), growth, status))
                        .strip(),
                source);
    }

    private ValueView target(Target target) {
        ValueView view = printed(target);
        return judgement.findAdjustment(target).isEmpty()
                ? view
                : new ValueView(view.text(), (view.note() + " " + words.say("score.adjusted")).strip(), view.source());
    }

    private ValueView printed(Target target) {
        Told value = target.value();
        if (value != null) {
            String bound = target.bound() == Bound.EQ
                    ? ""
                    : words.say("bound." + target.bound().code()) + " ";
            String note = target.fiveYearSum() ? words.say("score.sum") : period(value);
            return new ValueView(bound.stripLeading() + text(value.value()), note, link(value));
        }
        Told growth = target.growth();
        if (growth != null) {
            String text = words.say("score.growth.target", text(growth.value()));
            return new ValueView(text, PeriodWords.of(target.period(), words), link(growth));
        }
        String reference = target.reference();
        SourceLink row = sources.link(target.span().document(), target.span().start());
        return reference == null ? ValueView.NONE : new ValueView(reference, "", row);
    }

    private String period(Told told) {
        return PeriodWords.of(told.period(), words);
    }

    private SourceLink link(Told told) {
        return sources.link(told.span().document(), told.numberStart());
    }

    private @Nullable SourceLink source(Verdict verdict) {
        Observation latest = verdict.latest();
        return latest == null
                ? sources.link(
                        verdict.target().span().document(),
                        verdict.target().span().start())
                : sources.link(latest.span().document(), latest.numberStart());
    }

    /** The first clause of the reason, since the track beside it says the rest; two sentences where something is behind. */
    private String reason(Verdict verdict) {
        String reason = words.english() ? verdict.reasonEnglish() : verdict.reason();
        boolean behind = verdict.light() == Light.RED || verdict.light() == Light.YELLOW;
        return behind ? Sentences.first(reason, 2) : Sentences.firstClause(reason);
    }

    /** A number as it was printed. */
    static String text(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0).toPlainString() : value.toPlainString();
    }
}
