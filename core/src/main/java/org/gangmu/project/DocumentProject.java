package org.gangmu.project;

import java.util.List;
import org.gangmu.lineage.NameMatch;
import org.jspecify.annotations.Nullable;

/**
 * A project as the documents of a region tell of it: every place that names it, and how far they say it is.
 *
 * @param name the fullest of its names
 * @param otherNames how else it is called
 * @param stage how far it is by the last document that tells
 * @param level whose key project it is called; none where it is not
 * @param investment as printed with its unit; null where none is told
 * @param said what the documents say of it, by the day they became known; never empty
 * @param ties what holds different names together
 * @param doubtful other projects of the documents that may be the same
 */
public record DocumentProject(
        String name,
        List<String> otherNames,
        Stage stage,
        KeyLevel level,
        @Nullable String investment,
        List<Said> said,
        List<NameTie> ties,
        List<NameTie> doubtful) {
    public DocumentProject {
        otherNames = List.copyOf(otherNames);
        said = List.copyOf(said);
        ties = List.copyOf(ties);
        doubtful = List.copyOf(doubtful);
    }

    /** Why two names are taken to be one project's, or may be. */
    public record NameTie(String one, String other, NameMatch match) {}
}
