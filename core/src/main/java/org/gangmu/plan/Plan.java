package org.gangmu.plan;

import java.util.List;
import java.util.Optional;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.reading.IndicatorTable;
import org.gangmu.reading.Reading;
import org.gangmu.statement.Figure;

/**
 * A set of targets for a region and a period (规划、计划).
 *
 * @param period the years it plans: 2021-2025, or one year
 * @param targets as they are valid on the day that was asked for
 * @param adjustments those that make a target another than its document says
 */
public record Plan(Document document, Period period, List<Target> targets, List<Adjustment> adjustments) {
    public Plan {
        targets = List.copyOf(targets);
        adjustments = List.copyOf(adjustments);
    }

    /** The plan as its document sets it. */
    public Plan(Document document, Period period, List<Target> targets) {
        this(document, period, targets, List.of());
    }

    /** The adjustment by which {@code target}, one of this plan's, has its number; empty where the document's own counts. */
    public Optional<Adjustment> findAdjustment(Target target, String region) {
        return adjustments.stream()
                .filter(one -> one.goal().equals(Adjustment.Goal.of(target, region)))
                .findFirst();
    }

    public String title() {
        return document.title();
    }

    /**
     * The five-year plan that an outline sets: the rows of its table of indicators. The table is what the congress
     * adopted; stretch goals of the prose (力争突破1500亿元) do not replace it. Empty when the document is no outline or has
     * no table that Gangmu can read.
     */
    public static Optional<Plan> ofOutline(Reading reading, Document document) {
        if (document.type() != DocumentType.OUTLINE) {
            return Optional.empty();
        }
        return IndicatorTable.findAll(reading.text(), document.start(), document.end()).stream()
                .filter(table -> years(table, document).length() > 1)
                .findFirst()
                .map(table -> new Plan(document, years(table, document), TableTargets.of(table, document)));
    }

    private static Period years(IndicatorTable table, Document document) {
        return table.planYears() != null ? table.planYears() : document.period();
    }

    /** The plan that a plan or work report sets for its last year: the figures it aims at in that year. */
    public static Plan ofYear(Reading reading, Document document) {
        Period year = Period.year(document.period().lastYear());
        List<Target> targets = reading.list(Figure.class).stream()
                .filter(figure -> figure.span().document().equals(document.id()))
                .filter(figure ->
                        figure.status() == Status.TARGET && figure.period().equals(year))
                .filter(figure -> Catalogue.standard().find(figure.indicator()).isPresent())
                .map(YearTargets::of)
                .flatMap(Optional::stream)
                .toList();
        return new Plan(document, year, targets);
    }
}
