package org.gangmu.app.alignment;

import java.math.BigDecimal;
import java.util.Optional;
import org.gangmu.alignment.Carry;
import org.gangmu.alignment.Chain;
import org.gangmu.alignment.Matrix;
import org.gangmu.alignment.YearTarget;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.ValueView;
import org.gangmu.app.portal.Words;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.catalogue.Region;
import org.gangmu.judge.Say;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Status;
import org.gangmu.series.Observation;
import org.jspecify.annotations.Nullable;

/** Says chains and matrices in the reader's language, each number with the way to its sentence. */
final class AlignmentView {
    private final Words words;
    private final SourceLabels sources;

    AlignmentView(Holdings holdings, Words words) {
        this.words = words;
        this.sources = new SourceLabels(holdings, words);
    }

    ChainRow chain(Chain chain) {
        Target goal = chain.goal();
        Told value = goal.value() != null ? goal.value() : goal.growth();
        boolean growthOnly = goal.value() == null && goal.growth() != null;
        String unit = growthOnly ? "%" : goal.unit();
        String needed = chain.needed() == null ? "" : words.quantity(Say.number(chain.needed()), chain.paceUnit());
        String tone = chain.suffices() == null ? "" : chain.suffices() ? "green" : "yellow";
        return new ChainRow(
                name(goal.indicator(), goal.indicatorId()),
                words.unit(unit),
                told(goal.base(), ""),
                value == null
                        ? new ValueView(goal.reference() == null ? "—" : goal.reference(), "", null)
                        : told(value, bound(goal.bound())),
                chain.steps().stream().map(step -> cell(step, growthOnly)).toList(),
                tone,
                needed,
                words.english() ? chain.reasonEnglish() : chain.reason());
    }

    private ChainRow.Cell cell(Chain.Step step, boolean growthOnly) {
        YearTarget aimed = step.byLevel() != null && !growthOnly ? step.byLevel() : step.byGrowth();
        Observation reached = step.level() != null && !growthOnly ? step.level() : step.growth();
        return new ChainRow.Cell(step.year(), target(aimed), observation(reached));
    }

    MatrixTable matrix(Matrix matrix) {
        return new MatrixTable(
                matrix.above().name(),
                matrix.below().stream().map(Region::name).toList(),
                matrix.rows().stream().map(this::row).toList());
    }

    private MatrixTable.Row row(Matrix.Row row) {
        return new MatrixTable.Row(
                name(row.indicator(), row.key()),
                words.say(row.growth() ? "measure.growth" : "measure.level"),
                words.unit(row.unit()),
                target(row.above()),
                row.cells().stream().map(cell -> cell(cell, row.unit())).toList());
    }

    private MatrixTable.Cell cell(Matrix.Cell cell, String unit) {
        String tone = cell.carry() == Carry.BELOW ? "red" : cell.carry() == Carry.CARRIES ? "green" : "";
        return new MatrixTable.Cell(
                inOwnUnit(cell.own(), unit),
                inOwnUnit(cell.handedDown(), unit),
                tone,
                words.say("carry." + cell.carry().code()),
                words.english() ? cell.reasonEnglish() : cell.reason());
    }

    private String name(String printed, @Nullable String id) {
        return words.english()
                ? Optional.ofNullable(id)
                        .flatMap(Catalogue.standard()::findById)
                        .map(Indicator::english)
                        .orElse(printed)
                : printed;
    }

    private ValueView target(@Nullable YearTarget target) {
        if (target == null) {
            return ValueView.NONE;
        }
        String text = bound(target.target().bound()) + text(target.value()) + (target.growth() ? "%" : "");
        String note = target.growth() ? words.say("alignment.growth") : "";
        return new ValueView(
                text,
                note,
                sources.link(target.told().span().document(), target.told().numberStart()));
    }

    /** A target told in another unit than its row's says so: 5500 个 beside 4 万个. */
    private ValueView inOwnUnit(@Nullable YearTarget target, String unit) {
        ValueView view = target(target);
        return target == null || target.unit().equals(unit)
                ? view
                : new ValueView(view.text() + " " + words.unit(target.unit()), view.note(), view.source());
    }

    private ValueView told(@Nullable Told told, String bound) {
        return told == null
                ? ValueView.NONE
                : new ValueView(
                        bound + text(told.value()), "", sources.link(told.span().document(), told.numberStart()));
    }

    private ValueView observation(@Nullable Observation observation) {
        if (observation == null) {
            return ValueView.NONE;
        }
        boolean growth = observation.measure() == org.gangmu.quantity.Measure.GROWTH;
        String value =
                observation.derived() ? Say.number(observation.value().doubleValue()) : text(observation.value());
        String note = observation.derived()
                ? words.say("status.derived")
                : observation.status() == Status.ACTUAL
                        ? ""
                        : words.say("status." + observation.status().code());
        return new ValueView(
                value + (growth ? "%" : ""),
                note,
                sources.link(observation.span().document(), observation.numberStart()));
    }

    private String bound(Bound bound) {
        return bound == Bound.EQ ? "" : words.say("bound." + bound.code()) + " ";
    }

    private static String text(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0).toPlainString() : value.toPlainString();
    }
}
