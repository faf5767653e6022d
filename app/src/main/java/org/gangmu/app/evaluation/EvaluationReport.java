package org.gangmu.app.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.assessment.Assessment;
import org.gangmu.assessment.Weights;
import org.gangmu.catalogue.Owners;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.followup.Task;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Finding;
import org.gangmu.judge.Outcome;
import org.gangmu.lineage.Lineage;
import org.gangmu.reading.Reading;
import org.gangmu.report.Basis;
import org.gangmu.report.Report;
import org.gangmu.report.ReportGuard;
import org.gangmu.report.ReportKind;
import org.gangmu.series.Observations;
import org.gangmu.statement.Statement;

/** An evaluation with the readings it rests on, so that every number can show its sentence. Immutable. */
public final class EvaluationReport {
    private final Evaluation evaluation;
    private final String regionName;
    private final List<Reading> readings;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Reading> readingOf = new HashMap<>();
    private final List<Finding> findings;
    private final Lineage lineage;
    private final Report report;

    /**
     * @param regionName as shown to people: 济南市市中区
     * @param lineage what became of what the documents promise, nobody having decided on its links
     * @param kind which evaluation to write
     * @param standing what the audit found among {@code readings}, without what a person has dismissed
     */
    public EvaluationReport(
            Evaluation evaluation,
            String regionName,
            List<Reading> readings,
            Lineage lineage,
            ReportKind kind,
            List<Finding> standing) {
        this.evaluation = evaluation;
        this.regionName = regionName;
        this.readings = List.copyOf(readings);
        for (Reading reading : readings) {
            reading.documents().forEach(document -> {
                documents.put(document.id(), document);
                readingOf.put(document.id(), reading);
            });
        }
        this.findings = standing.stream()
                .filter(finding -> finding.verdict() != Outcome.HOLDS)
                .filter(finding -> finding.figures().stream()
                        .allMatch(figure ->
                                document(figure.span()).filter(this::isKnown).isPresent()))
                .toList();
        this.lineage = lineage;
        this.report = Report.of(kind, new Basis(evaluation, regionName, findings, lineage, Map.of(), readings));
    }

    /** The kind of evaluation that is due on the evaluation's day. */
    public static ReportKind due(Evaluation evaluation) {
        return ReportKind.due(evaluation.plan().period(), evaluation.asOf());
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    public String regionName() {
        return regionName;
    }

    /**
     * How the agencies did, by the common weights and the usual owners of indicators.
     *
     * @param ledger the tasks that were followed up, as they stood on the evaluation's day
     */
    public Assessment assessment(List<Task> ledger) {
        return Assessment.of(evaluation, lineage, readings, ledger, Owners.standard(), Weights.national());
    }

    /** The report in chapters and sentences. */
    public Report report() {
        return report;
    }

    /**
     * Computes every number of the report again.
     *
     * @throws org.gangmu.report.ReportDisagrees naming the sentence, when one disagrees with the ledger
     */
    public void requireAgreement() {
        ReportGuard.require(report, readings);
    }

    /** The document a span is in. */
    public Optional<Document> document(Span span) {
        return Optional.ofNullable(documents.get(span.document()));
    }

    /** The words at a span on one line; empty when its document is not among the readings. */
    public String quote(Span span) {
        Reading reading = readingOf.get(span.document());
        return reading == null
                ? ""
                : reading.text()
                        .slice(span.start(), span.end())
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    /** The statements of one kind that the region's documents known by the day make. */
    public <S extends Statement> List<S> statements(Class<S> kind) {
        return readings.stream()
                .flatMap(reading -> reading.list(kind).stream())
                .filter(statement ->
                        document(statement.span()).filter(this::isKnown).isPresent())
                .toList();
    }

    /** What does not hold between the figures of the region's documents known by the day, and was not dismissed. */
    public List<Finding> findings() {
        return findings;
    }

    private boolean isKnown(Document document) {
        return evaluation.region().equals(document.region())
                && !Observations.knownFrom(document).isAfter(evaluation.asOf());
    }
}
