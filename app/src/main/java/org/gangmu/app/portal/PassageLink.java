package org.gangmu.app.portal;

import org.gangmu.document.Span;

/**
 * The way to a passage of a document that need not be a statement: a mention in passing.
 *
 * @param document the key of the document in addresses: its hash without {@code sha256:}
 * @param from the first character, a code point offset in the file
 * @param to the character after its last
 * @param label what the link says, such as 计划报告 2023-01
 */
public record PassageLink(String document, int from, int to, String label) {
    /** The anchor of the passage shown in a document's page. */
    public static final String ANCHOR = "passage";

    /** The link to {@code span}. */
    public static PassageLink to(Span span, String label) {
        return new PassageLink(SourceLink.key(span.document()), span.start(), span.end(), label);
    }
}
