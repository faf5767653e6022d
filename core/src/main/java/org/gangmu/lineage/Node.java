package org.gangmu.lineage;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.document.Document;

/**
 * What one document says of one name: the mentions that need no link between them.
 *
 * @param label what the node is compared by
 */
record Node(String label, List<Mention> mentions) {
    Document document() {
        return mentions.get(0).document();
    }

    LocalDate knownFrom() {
        return mentions.get(0).knownFrom();
    }

    Mention first() {
        return mentions.get(0);
    }

    boolean isBefore(Node other) {
        int byDay = knownFrom().compareTo(other.knownFrom());
        return byDay != 0
                ? byDay < 0
                : document().id().compareTo(other.document().id()) < 0;
    }
}
