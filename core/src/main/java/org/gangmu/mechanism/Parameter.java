package org.gangmu.mechanism;

import java.util.List;

/**
 * What a rule needs and its text does not say; it ships without a value and is decided by a person.
 *
 * @param field its name, label and type
 * @param question what the person is asked
 * @param clauses ids of the clauses that leave it open
 */
public record Parameter(Field field, String question, List<String> clauses) {
    public Parameter {
        clauses = List.copyOf(clauses);
    }

    public String name() {
        return field.name();
    }
}
