package org.gangmu.app.mechanisms;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.StoredMechanism.DecidedParameter;
import org.gangmu.app.store.StoredMechanism.PackVersion;
import org.gangmu.mechanism.Clause;
import org.gangmu.mechanism.DecisionTable;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A pack as its page shows it.
 *
 * @param version 0 where it is as it ships
 * @param open how many parameters wait for a person
 */
public record PackView(
        String id,
        String label,
        String note,
        int version,
        int open,
        List<Choice> events,
        List<TableView> tables,
        List<ParameterView> parameters,
        List<VersionView> versions) {
    public PackView {
        events = List.copyOf(events);
        tables = List.copyOf(tables);
        parameters = List.copyOf(parameters);
        versions = List.copyOf(versions);
    }

    /** Something to choose: its id and what people call it. */
    public record Choice(String id, String label) {}

    /** @param rows the rules in their order */
    public record TableView(
            String id,
            String label,
            String event,
            String policy,
            List<String> conditions,
            List<String> results,
            List<RowView> rows) {}

    /** A rule: its cells and the clauses it rests on. */
    public record RowView(String id, List<String> tests, List<String> results, List<ClauseView> clauses) {}

    /** @param href the sentence in the library; null where it is not there */
    public record ClauseView(
            String id,
            String citation,
            String quote,
            @Nullable String href) {}

    /**
     * What a person decides.
     *
     * @param type the code of its type
     * @param value null where it is open
     * @param decided who decided it and when, with the reason; null where nobody has
     */
    public record ParameterView(
            String name,
            String label,
            String question,
            String type,
            @Nullable String value,
            @Nullable Said decided) {}

    /** Who said something, when and why. */
    public record Said(String author, LocalDate day, String reason) {}

    /** A version of the pack. */
    public record VersionView(int number, Said said) {}

    static PackView of(AdoptedPack adopted, ClauseLinks links, LocalDate day, Words words) {
        Pack pack = adopted.pack();
        return new PackView(
                pack.id(),
                pack.label(),
                pack.note(),
                adopted.version(),
                adopted.open().size(),
                pack.events().stream()
                        .map(event -> new Choice(event.id(), event.label()))
                        .toList(),
                pack.tables().stream()
                        .map(table -> table(table, pack, links, day, words))
                        .toList(),
                pack.parameters().stream()
                        .map(parameter -> parameter(parameter, adopted))
                        .toList(),
                adopted.versions().stream().map(PackView::version).toList());
    }

    static TableView table(DecisionTable table, Pack pack, ClauseLinks links, LocalDate day, Words words) {
        return new TableView(
                table.id(),
                table.label(),
                pack.findEvent(table.event()).map(event -> event.label()).orElse(table.event()),
                words.say("mechanisms.policy." + table.policy().name().toLowerCase(java.util.Locale.ROOT)),
                table.inputs().stream().map(DecisionTable.Input::label).toList(),
                table.outputs().stream().map(DecisionTable.Output::label).toList(),
                table.rows().stream()
                        .map(row -> new RowView(
                                row.id(),
                                row.tests().stream()
                                        .map(test -> CellText.shown(test.text(), pack, table.event(), words))
                                        .toList(),
                                row.results().stream()
                                        .map(cell -> CellText.shown(cell.text(), pack, table.event(), words))
                                        .toList(),
                                row.clauses().stream()
                                        .flatMap(id -> pack.findClause(id).stream())
                                        .map(clause -> clause(clause, links, day))
                                        .toList()))
                        .toList());
    }

    static ClauseView clause(Clause clause, ClauseLinks links, LocalDate day) {
        return new ClauseView(
                clause.id(),
                clause.citation(),
                clause.quote(),
                links.find(clause, day).orElse(null));
    }

    private static ParameterView parameter(Parameter parameter, AdoptedPack adopted) {
        DecidedParameter decided = adopted.decided().get(parameter.name());
        Object value = adopted.values().get(parameter.name());
        return new ParameterView(
                parameter.name(),
                parameter.field().label(),
                parameter.question(),
                parameter.field().type().code(),
                value == null ? null : Values.text(value),
                decided == null
                        ? null
                        : new Said(
                                decided.signature().author(),
                                decided.signature().knownFrom(),
                                decided.reason()));
    }

    private static VersionView version(PackVersion version) {
        return new VersionView(
                version.version(),
                new Said(version.signature().author(), version.signature().knownFrom(), version.reason()));
    }
}
