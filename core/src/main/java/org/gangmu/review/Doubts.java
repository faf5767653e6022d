package org.gangmu.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.judge.Finding;
import org.gangmu.judge.Outcome;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.quantity.Period;
import org.gangmu.statement.Appointment;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.gangmu.statement.ProjectMention;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;

/** What is doubtful in a reading, by the reading itself, the catalogue and the audit. Immutable and thread-safe. */
public final class Doubts {
    /** The weight from which on a reading is not signed off in bulk: somebody looks at it alone. */
    public static final int BY_HAND = 2;

    // 2023年, 上半年, 去年, 三季度, 1-9月, “十四五”, 全年, 今年: the clause itself says when
    private static final Pattern TIME = Pattern.compile("\\d{4}|[年月季]|十[二三四五]五|期末|年末|同期");

    private final Set<Place> contradicted;

    private record Place(String document, int number) {}

    private Doubts(Set<Place> contradicted) {
        this.contradicted = Set.copyOf(contradicted);
    }

    /** By the findings of the audit on the same documents. */
    public static Doubts by(List<Finding> findings) {
        return new Doubts(findings.stream()
                .filter(finding -> finding.verdict() == Outcome.CONTRADICTS)
                .flatMap(finding -> finding.figures().stream())
                .map(figure -> new Place(figure.span().document(), figure.numberStart()))
                .collect(java.util.stream.Collectors.toSet()));
    }

    /** What is doubtful in {@code statement}, the heaviest first; empty where nothing is. */
    public List<Doubt> of(Statement statement) {
        List<Doubt> doubts = new ArrayList<>();
        if (statement instanceof Figure figure) {
            figure(figure, doubts);
        } else if (statement instanceof TaskClause task) {
            task(task, doubts);
        } else if (statement instanceof BudgetLine line) {
            contradicted(line.span().document(), line.numberStart(), doubts);
        } else if (statement instanceof Commitment commitment) {
            period(commitment.period(), doubts);
        } else if (statement instanceof ProjectMention project) {
            period(project.period(), doubts);
        } else if (statement instanceof Appointment appointment && appointment.date() == null) {
            doubts.add(Doubt.NO_DATE);
        }
        doubts.sort(java.util.Comparator.comparingInt(Doubt::weight).reversed());
        return List.copyOf(doubts);
    }

    /** How doubtful that is: the weights together. */
    public static int weight(List<Doubt> doubts) {
        return doubts.stream().mapToInt(Doubt::weight).sum();
    }

    private void contradicted(String document, int number, List<Doubt> doubts) {
        if (contradicted.contains(new Place(document, number))) {
            doubts.add(Doubt.CONTRADICTED);
        }
    }

    private static void period(Period period, List<Doubt> doubts) {
        if (!period.isKnown()) {
            doubts.add(Doubt.NO_PERIOD);
        }
    }

    private void figure(Figure figure, List<Doubt> doubts) {
        contradicted(figure.span().document(), figure.numberStart(), doubts);
        period(figure.period(), doubts);
        if (figure.period().isKnown() && !TIME.matcher(figure.quote()).find()) {
            doubts.add(Doubt.INHERITED_PERIOD);
        }
        if (figure.han()) {
            doubts.add(Doubt.HAN_NUMERAL);
        }
        var unit = MeasureUnit.find(figure.unit());
        if (!figure.unit().isEmpty() && unit.isEmpty()) {
            doubts.add(Doubt.UNKNOWN_UNIT);
        }
        var known = Catalogue.standard().find(figure.indicator());
        if (known.isEmpty()) {
            doubts.add(Doubt.UNKNOWN_INDICATOR);
        }
        var usual = known.flatMap(Indicator::measureUnit);
        if (figure.measure() == Measure.LEVEL
                && unit.isPresent()
                && usual.isPresent()
                && !unit.get().convertsTo(usual.get())) {
            doubts.add(Doubt.ODD_UNIT);
        }
    }

    private static void task(TaskClause task, List<Doubt> doubts) {
        List<String> agencies =
                Stream.concat(task.lead().stream(), task.responsible().stream()).toList();
        if (agencies.isEmpty()) {
            doubts.add(Doubt.NO_AGENCY);
        } else if (agencies.stream().anyMatch(name -> isUnknown(name))) {
            doubts.add(Doubt.UNKNOWN_AGENCY);
        }
    }

    private static boolean isUnknown(String name) {
        return Agencies.standard().resolve(name).stream()
                .anyMatch(agency -> !agency.group() && !Agencies.standard().knows(agency.standard()));
    }
}
