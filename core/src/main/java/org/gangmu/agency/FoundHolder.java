package org.gangmu.agency;

import java.time.LocalDate;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of who holds a post.
 *
 * @param agency its {@linkplain Naming#canonical one name}
 * @param appointed whether the person takes the post; else it is left
 * @param note 兼, 试用期一年; empty when there is none
 * @param date the day of the document that says so; null when it has none
 */
public record FoundHolder(
        String agency,
        String title,
        String note,
        String person,
        boolean appointed,
        @Nullable LocalDate date,
        Span source) {}
