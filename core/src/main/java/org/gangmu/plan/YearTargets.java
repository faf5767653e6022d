package org.gangmu.plan;

import java.util.Optional;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.quantity.Measure;
import org.gangmu.statement.Figure;

/** Turns a figure that a yearly plan aims at into a target: “一般公共预算收入增长12%以上”. Stateless. */
final class YearTargets {
    private YearTargets() {}

    static Optional<Target> of(Figure figure) {
        boolean growth = figure.measure() == Measure.GROWTH;
        if (!growth && figure.measure() != Measure.LEVEL) {
            return Optional.empty();
        }
        Catalogue catalogue = Catalogue.standard();
        Optional<Indicator> indicator = catalogue.find(figure.indicator());
        Told told = new Told(figure.value(), figure.period(), figure.span(), figure.numberStart());
        return Optional.of(new Target(
                figure.indicator(),
                indicator.map(Indicator::id).orElse(null),
                catalogue.key(figure.indicator()),
                growth ? indicator.map(Indicator::unit).orElse("") : figure.unit(),
                indicator.map(i -> i.group().chineseName()).orElse(""),
                null,
                null,
                growth ? null : told,
                figure.bound(),
                figure.period(),
                false,
                null,
                growth ? told : null,
                figure.span()));
    }
}
