package org.gangmu.mechanism;

import java.util.List;
import java.util.Optional;

/**
 * A set of mechanisms that belong together (机制包): data, made and changed without code. A pack that exists can be used: its
 * tables name only fields and parameters that are there, its cells have the type of their column, its rows cite clauses it has.
 *
 * @param id by which it is called: {@code road-safety}
 * @param note what it is for and what it leaves out
 */
public record Pack(
        String id,
        String label,
        String note,
        List<EventType> events,
        List<Parameter> parameters,
        List<Clause> clauses,
        List<DecisionTable> tables) {
    /** @throws UnusableMechanism with every fault */
    public Pack {
        events = List.copyOf(events);
        parameters = List.copyOf(parameters);
        clauses = List.copyOf(clauses);
        tables = List.copyOf(tables);
        List<Fault> faults = PackCheck.faults(events, parameters, clauses, tables);
        if (!faults.isEmpty()) {
            throw new UnusableMechanism(faults);
        }
    }

    public Optional<EventType> findEvent(String type) {
        return events.stream().filter(event -> event.id().equals(type)).findFirst();
    }

    public Optional<Parameter> findParameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    public Optional<Clause> findClause(String clauseId) {
        return clauses.stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
    }

    public Optional<DecisionTable> findTable(String tableId) {
        return tables.stream().filter(table -> table.id().equals(tableId)).findFirst();
    }

    /** The tables that decide on events of {@code type}. */
    public List<DecisionTable> tablesOn(String type) {
        return tables.stream().filter(table -> table.event().equals(type)).toList();
    }

    /**
     * The same pack with {@code table} in the place of the one of the same id.
     *
     * @throws UnusableMechanism when it does not fit
     */
    public Pack withTable(DecisionTable table) {
        return new Pack(
                id,
                label,
                note,
                events,
                parameters,
                clauses,
                tables.stream()
                        .map(old -> old.id().equals(table.id()) ? table : old)
                        .toList());
    }
}
