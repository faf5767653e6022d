package org.gangmu.reading;

import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.statement.Statement;
import org.gangmu.text.SourceText;

/**
 * What the reader found in one file.
 *
 * @param documents in the order of the file; never empty for a text with words in it
 * @param statements by document and offset
 */
public record Reading(SourceText text, List<Document> documents, List<Statement> statements) {
    public Reading {
        documents = List.copyOf(documents);
        statements = List.copyOf(statements);
    }

    /** The statements of one kind, in order. */
    public <S extends Statement> List<S> list(Class<S> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
