package org.gangmu.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.judge.Audit;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Finding;
import org.gangmu.judge.Known;
import org.gangmu.judge.Verdict;
import org.gangmu.lineage.Lineage;
import org.gangmu.lineage.Strand;
import org.gangmu.plan.Adjustments;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.reading.Reading;
import org.gangmu.series.Observation;
import org.gangmu.series.Observations;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Commitment;
import org.gangmu.statement.Figure;
import org.gangmu.statement.ProjectMention;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;
import org.jspecify.annotations.Nullable;

/** The ledger as the guard looks rows up in it, read and judged anew. Not thread-safe. */
final class LedgerRows {
    /** Where a number stands. */
    private record Place(String document, int numberStart) {}

    /**
     * A number as a row has it.
     *
     * @param fall whether it is a growth below zero, which the words tell as a reduction
     */
    record Row(BigDecimal value, String unit, Period period, boolean fall) {}

    private final Map<Place, Row> numbers = new HashMap<>();
    private final Map<Span, Set<String>> names = new HashMap<>();
    private final Map<Span, Verdict> verdicts = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final List<Reading> readings;
    private final Report report;
    private @Nullable Map<String, Finding> findings;
    private @Nullable Map<String, Strand> strands;

    LedgerRows(Report report, List<Reading> readings) {
        this.report = report;
        this.readings = readings;
        for (Reading reading : readings) {
            reading.documents().stream()
                    .filter(document -> report.region().equals(document.region())
                            && !Observations.knownFrom(document).isAfter(report.asOf()))
                    .forEach(this::add);
            reading.statements().stream()
                    .filter(statement -> documents.containsKey(statement.span().document()))
                    .forEach(this::add);
        }
        Adjustments adjustments = Adjustments.of(report.plan().adjustments());
        Known known = Known.of(report.region(), report.asOf(), readings, adjustments);
        Evaluation.of(report.asOf(), report.rules(), report.region(), known)
                .ifPresent(evaluation -> evaluation.verdicts().forEach(this::add));
    }

    private void add(Document document) {
        documents.put(document.id(), document);
        name(Basis.span(document), document.title());
    }

    private void add(Statement statement) {
        Span span = statement.span();
        if (statement instanceof Figure figure) {
            boolean fall = figure.measure() == Measure.GROWTH && figure.value().signum() < 0;
            number(span, figure.numberStart(), new Row(figure.value(), figure.unit(), figure.period(), fall));
            name(span, figure.indicator());
        } else if (statement instanceof BudgetLine line) {
            number(span, line.numberStart(), new Row(line.amount(), line.unit(), Period.year(line.year()), false));
            name(span, line.item());
        } else if (statement instanceof TaskClause task) {
            name(span, task.title());
            name(span, task.plan());
        } else if (statement instanceof Commitment commitment) {
            name(span, commitment.text());
            name(span, commitment.object());
            commitment.section().forEach(heading -> name(span, heading));
        } else if (statement instanceof ProjectMention project) {
            name(span, project.name());
        }
    }

    private void add(Verdict verdict) {
        Target target = verdict.target();
        verdicts.put(target.span(), verdict);
        name(target.span(), target.indicator());
        name(target.span(), target.group());
        if (target.reference() != null) {
            name(target.span(), target.reference());
        }
    }

    private void number(Span span, int numberStart, Row row) {
        numbers.put(new Place(span.document(), numberStart), row);
    }

    private void name(Span span, String name) {
        names.computeIfAbsent(span, any -> new HashSet<>()).add(name);
    }

    Optional<Row> number(Span span, int numberStart) {
        return Optional.ofNullable(numbers.get(new Place(span.document(), numberStart)));
    }

    boolean isNamed(Span span, String name) {
        return names.getOrDefault(span, Set.of()).contains(name);
    }

    /** The verdict on the same target, judged anew. */
    Optional<Verdict> verdict(Verdict told) {
        return Optional.ofNullable(verdicts.get(told.target().span()));
    }

    /** The number of a target that an adjustment changed, as it is judged anew; empty where the plan's own row tells it. */
    Optional<Told> adjusted(Value.Told told) {
        Verdict verdict = verdicts.get(told.row());
        if (verdict == null) {
            return Optional.empty();
        }
        Target target = verdict.target();
        boolean changed = report.plan().findAdjustment(target, report.region()).isPresent();
        return changed
                ? Stream.of(Optional.ofNullable(target.value()), Optional.ofNullable(target.growth()))
                        .flatMap(Optional::stream)
                        .filter(told.told()::equals)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a verdict judged anew rests on this observation. */
    boolean uses(Observation observation) {
        return verdicts.values().stream()
                .anyMatch(verdict ->
                        observation.equals(verdict.latest()) || verdict.inputs().contains(observation));
    }

    /** Whether a row is the region's and was known by the day. */
    boolean isKnown(Span span) {
        return documents.containsKey(span.document());
    }

    /** Whether the region had this document, just as it is. */
    boolean holds(Document document) {
        return document.equals(documents.get(document.id()));
    }

    /** The same strand, followed anew. */
    boolean isFollowed(Strand told) {
        if (strands == null) {
            Map<String, Strand> byKey = new HashMap<>();
            Lineage.of(report.region(), report.asOf(), readings, report.decisions())
                    .strands()
                    .forEach(strand -> byKey.put(strand.key(), strand));
            strands = byKey;
        }
        return told.equals(strands.get(told.key()));
    }

    Optional<Finding> finding(String key) {
        if (findings == null) {
            Map<String, Finding> byKey = new HashMap<>();
            Audit.of(readings).forEach(finding -> byKey.put(finding.key(), finding));
            findings = byKey;
        }
        return Optional.ofNullable(findings.get(key));
    }
}
