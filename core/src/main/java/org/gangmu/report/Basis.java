package org.gangmu.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.catalogue.Agencies;
import org.gangmu.catalogue.AgencyName;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.catalogue.Owners;
import org.gangmu.catalogue.Owners.Owner;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Finding;
import org.gangmu.judge.Light;
import org.gangmu.judge.Verdict;
import org.gangmu.lineage.Decision;
import org.gangmu.lineage.Fate;
import org.gangmu.lineage.Lineage;
import org.gangmu.lineage.Strand;
import org.gangmu.lineage.StrandKind;
import org.gangmu.plan.Target;
import org.gangmu.reading.Reading;
import org.gangmu.report.Value.Called;
import org.gangmu.report.Value.Given;
import org.gangmu.report.Value.Named;
import org.gangmu.series.Observations;
import org.gangmu.statement.OwnerNames;
import org.gangmu.statement.Statement;
import org.gangmu.statement.TaskClause;

/**
 * What a report is made of.
 *
 * @param regionName as shown to people
 * @param findings of the audit that stand: what a person has dismissed is not among them
 * @param lineage what became of what was promised, by {@code decisions} of people on its links
 * @param readings everything read; what other regions say or became known later is not used
 */
public record Basis(
        Evaluation evaluation,
        String regionName,
        List<Finding> findings,
        Lineage lineage,
        Map<String, Decision> decisions,
        List<Reading> readings) {
    /** The basis when nobody has decided on any link of the lineage. */
    public static Basis of(Evaluation evaluation, String regionName, List<Finding> findings, List<Reading> readings) {
        Lineage lineage = Lineage.of(evaluation.region(), evaluation.asOf(), readings);
        return new Basis(evaluation, regionName, findings, lineage, Map.of(), readings);
    }

    public Basis {
        findings = List.copyOf(findings);
        decisions = Map.copyOf(decisions);
        readings = List.copyOf(readings);
    }

    /** The documents of the region known by the day, the earliest first. */
    List<Document> documents() {
        return readings.stream()
                .flatMap(reading -> reading.documents().stream())
                .filter(document -> evaluation.region().equals(document.region()))
                .filter(document -> !Observations.knownFrom(document).isAfter(evaluation.asOf()))
                .sorted(Comparator.comparing(Observations::knownFrom).thenComparing(Document::id))
                .toList();
    }

    /** The statements of those documents. */
    <S extends Statement> List<S> statements(Class<S> kind) {
        Map<String, Integer> known = order();
        return readings.stream()
                .flatMap(reading -> reading.list(kind).stream())
                .filter(statement -> known.containsKey(statement.span().document()))
                .sorted(Comparator.comparing((S s) -> known.get(s.span().document()))
                        .thenComparing(Statement::span))
                .toList();
    }

    private Map<String, Integer> order() {
        List<String> ids = documents().stream().map(Document::id).toList();
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, ids::indexOf));
    }

    Optional<Document> document(Span span) {
        return documents().stream()
                .filter(document -> document.id().equals(span.document()))
                .findFirst();
    }

    List<Verdict> with(Light light) {
        return evaluation.verdicts().stream().filter(v -> v.light() == light).toList();
    }

    Given head(Head head) {
        return head.of(evaluation.plan(), evaluation.asOf());
    }

    /** The plan itself, as a name. */
    Named planName() {
        Document document = evaluation.plan().document();
        return new Named(span(document), document.title(), document.title());
    }

    static Span span(Document document) {
        return new Span(document.id(), document.start(), document.end());
    }

    static Named name(Target target) {
        return new Named(target.span(), target.indicator(), english(target));
    }

    private static String english(Target target) {
        return Optional.ofNullable(target.indicatorId())
                .flatMap(Catalogue.standard()::findById)
                .map(Indicator::english)
                .orElse(target.indicator());
    }

    static String nature(Target target) {
        return target.nature() == null ? "" : target.isBinding() ? "（约束性）" : "（预期性）";
    }

    static String natureEnglish(Target target) {
        return target.nature() == null ? "" : target.isBinding() ? " (binding)" : " (expected)";
    }

    /** Who answers for an indicator: by the name that the region's own documents give the agency, where they name it. */
    Called owner(Target target) {
        return owner(Owners.standard().of(target.indicatorId()));
    }

    Called owner(Owner owner) {
        return named(owner)
                .map(name -> new Called(new Text(name, owner.english())))
                .orElseGet(() -> new Called(new Text(owner.general(), owner.english())));
    }

    /** What was promised, of one kind. */
    List<Strand> promised(StrandKind kind) {
        return lineage.strands().stream()
                .filter(strand -> strand.kind() == kind && strand.isPromised())
                .toList();
    }

    /** Projects and undertakings that became of what they did. */
    List<Strand> with(Fate fate) {
        return lineage.strands().stream()
                .filter(strand -> strand.fate() == fate && strand.isPromised())
                .toList();
    }

    /** The agency that a task gave the thing to; those in charge of it in general where none did. */
    Called owner(Strand strand) {
        return statements(TaskClause.class).stream()
                .filter(task -> strand.names().stream()
                        .anyMatch(name ->
                                task.title().contains(name) || task.text().contains(name)))
                .flatMap(task -> Stream.concat(task.lead().stream(), task.responsible().stream()))
                .flatMap(written -> Agencies.standard().resolve(written).stream())
                .filter(agency -> !agency.group() && !Sentence.holdsDigit(agency.standard()))
                .map(AgencyName::standard)
                .findFirst()
                .map(name -> new Called(new Text(name, name)))
                .orElseGet(() -> new Called(new Text("责任单位", "the agency in charge")));
    }

    private Optional<String> named(Owner owner) {
        return OwnerNames.of(statements(TaskClause.class)).find(owner).filter(name -> !Sentence.holdsDigit(name));
    }
}
