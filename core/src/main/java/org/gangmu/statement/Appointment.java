package org.gangmu.statement;

import java.time.LocalDate;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person appointed to a post or removed from it.
 *
 * @param act {@code appoint} or {@code remove}
 */
public record Appointment(
        Span span,
        String act,
        String person,
        String post,
        @Nullable LocalDate date,
        String rule) implements Statement {
    @Override
    public String kind() {
        return "appointment";
    }
}
