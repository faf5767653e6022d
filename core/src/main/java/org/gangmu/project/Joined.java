package org.gangmu.project;

import java.time.LocalDate;

/**
 * A place of a document that speaks of a project.
 *
 * @param document the id of the document
 * @param offset of the place, in code points from the document's beginning
 * @param quote its words
 * @param knownFrom the day the document became known
 */
public record Joined(String document, int offset, String quote, LocalDate knownFrom) {}
