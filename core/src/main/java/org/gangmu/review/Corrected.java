package org.gangmu.review;

import org.gangmu.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A reading that a person put right.
 *
 * @param read what the reader read
 * @param corrected what it should say; null when nothing is stated there
 * @param sentence the words around it
 * @param reason why, in the person's words
 * @param author who corrected it
 */
public record Corrected(Statement read, @Nullable Statement corrected, String sentence, String reason, String author) {}
