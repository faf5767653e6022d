package org.gangmu.statement;

import org.gangmu.document.Span;

/** Something a document asserts at a place, and the name of the rule that read it there. */
public sealed interface Statement permits Figure, TaskClause, Commitment, ProjectMention, BudgetLine, Appointment {
    /** Where it stands. */
    Span span();

    /** The name of the reading rule that found it. */
    String rule();

    /** The {@code kind} of the read contract: figure, task, commitment, project, budget_line, appointment. */
    String kind();
}
