package org.gangmu.lineage;

import java.util.List;
import org.gangmu.document.Document;

/**
 * What became of a chain, and why.
 *
 * @param sureness from 0 to 1 that the words mean so, whatever the links
 * @param silent the documents that should have told of it and do not
 */
record Outcome(Fate fate, double sureness, String reason, String reasonEnglish, List<Document> silent) {
    Outcome(Fate fate, double sureness, String reason, String reasonEnglish) {
        this(fate, sureness, reason, reasonEnglish, List.of());
    }
}
