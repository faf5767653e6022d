package org.gangmu.project;

import java.util.Set;

/**
 * What must be proven before a project may move on to a stage (关口条件).
 *
 * @param id the word in every format: {@code approval}
 * @param opens the stage that it opens
 * @param document what proves it, in Chinese
 * @param signer who signs that, in Chinese
 * @param kinds of which projects it is asked; empty for all
 * @param basis the clause it rests on
 */
public record Condition(
        String id,
        Stage opens,
        String chineseName,
        String englishName,
        String document,
        String englishDocument,
        String signer,
        String englishSigner,
        Set<ProjectKind> kinds,
        String basis) {
    public Condition {
        kinds = Set.copyOf(kinds);
    }

    /** Whether it is asked of a project of this kind. */
    public boolean isAskedOf(ProjectKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
