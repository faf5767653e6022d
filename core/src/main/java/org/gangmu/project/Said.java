package org.gangmu.project;

import java.time.LocalDate;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.quantity.Period;

/**
 * A place of a document that names a project.
 *
 * @param span the name
 * @param name as printed there
 * @param words the clause it stands in
 * @param told the stage the words tell of
 * @param ahead whether they promise it
 * @param now the stage it is in while they are said: what is to be built next year is not being built yet
 * @param period what they speak of
 */
public record Said(
        Document document,
        LocalDate knownFrom,
        Span span,
        String name,
        String words,
        Stage told,
        boolean ahead,
        Stage now,
        Period period) {}
