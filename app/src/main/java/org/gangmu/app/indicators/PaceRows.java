package org.gangmu.app.indicators;

import java.util.Optional;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.LightView;
import org.gangmu.app.portal.PeriodWords;
import org.gangmu.app.portal.ScoreRow;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.TrackView;
import org.gangmu.app.portal.ValueView;
import org.gangmu.app.portal.Words;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.judge.Pace;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.series.Observation;
import org.jspecify.annotations.Nullable;

/** Says paces in the reader's language, as rows of a scorecard whose base is the year before. */
final class PaceRows {
    private final Judgement judgement;
    private final Words words;
    private final SourceLabels sources;

    PaceRows(Judgement judgement, Words words) {
        this.judgement = judgement;
        this.words = words;
        this.sources = new SourceLabels(judgement.holdings(), words);
    }

    ScoreRow of(Pace pace) {
        Target target = pace.target();
        Optional<Indicator> known = Catalogue.standard().findById(target.key());
        String english = words.english() ? known.map(Indicator::english).orElse("") : "";
        return new ScoreRow(
                judgement.find(target.key()).isPresent() ? target.key() : "",
                english.isEmpty() ? target.indicator() : english,
                english.isEmpty() ? null : target.indicator(),
                words.unit(target.growth() != null ? "%" : target.unit()),
                target.group(),
                "",
                before(target),
                latest(pace.latest()),
                target(target),
                track(pace),
                light(pace),
                words.english() ? pace.reasonEnglish() : pace.reason(),
                source(pace));
    }

    /** The whole year before, in the target's measure. */
    private ValueView before(Target target) {
        int year = target.period().last() - 1;
        var series = target.growth() != null
                ? judgement.observations().growth(target.key())
                : judgement.observations().levels(target.key(), target.unit());
        Observation whole = series.byYear().get(year);
        return whole == null
                ? ValueView.NONE
                : new ValueView(
                        ScoreRows.text(whole.value()) + percent(whole),
                        PeriodWords.of(whole.period(), words),
                        link(whole));
    }

    private ValueView latest(@Nullable Observation latest) {
        return latest == null
                ? ValueView.NONE
                : new ValueView(
                        ScoreRows.text(latest.value()) + percent(latest),
                        PeriodWords.of(latest.period(), words)
                                + (latest.measure() == Measure.GROWTH ? " " + words.say("score.growth") : ""),
                        link(latest));
    }

    private static String percent(Observation observation) {
        return observation.measure() == Measure.GROWTH ? "%" : "";
    }

    private ValueView target(Target target) {
        Told growth = target.growth();
        if (growth != null) {
            return new ValueView(
                    words.say("pace.growth", ScoreRows.text(growth.value())), adjusted(target), link(growth));
        }
        Told value = target.value();
        if (value == null) {
            return ValueView.NONE;
        }
        String bound = target.bound() == Bound.EQ
                ? ""
                : words.say("bound." + target.bound().code()) + " ";
        return new ValueView(bound.stripLeading() + ScoreRows.text(value.value()), adjusted(target), link(value));
    }

    private String adjusted(Target target) {
        return judgement.findAdjustment(target).isPresent() ? words.say("score.adjusted") : "";
    }

    private TrackView track(Pace pace) {
        Double share = pace.share() == null ? null : pace.share().doubleValue();
        Double due = pace.dueShare() == null ? null : pace.dueShare().doubleValue();
        String said = share == null
                ? words.say("score.track.none")
                : due == null
                        ? words.say("score.track.only", Tracks.percent(share))
                        : words.say("score.track.both", Tracks.percent(share), Tracks.percent(due));
        return new TrackView(pace.light().code(), share, due, said);
    }

    private LightView light(Pace pace) {
        String code = pace.light().code();
        return pace.cause() == null
                ? new LightView(code, words.say("pace.light." + code))
                : new LightView(code, words.say("cause." + pace.cause().code()));
    }

    private SourceLink source(Pace pace) {
        Observation latest = pace.latest();
        return latest == null
                ? sources.link(
                        pace.target().span().document(), pace.target().span().start())
                : link(latest);
    }

    private SourceLink link(Observation observation) {
        return sources.link(observation.span().document(), observation.numberStart());
    }

    private SourceLink link(Told told) {
        return sources.link(told.span().document(), told.numberStart());
    }
}
