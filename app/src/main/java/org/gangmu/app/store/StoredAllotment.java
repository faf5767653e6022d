package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gangmu.allotment.Division;
import org.gangmu.allotment.Part;
import org.gangmu.allotment.Rule;

/**
 * A decision how a whole is divided.
 *
 * @param seq its place in the ledger; 0 before it is there
 * @param whole the key of what is divided
 * @param wholeText the number of the whole when it was decided, with its unit
 * @param parts none: what was decided before is taken back
 */
public record StoredAllotment(
        long seq,
        String whole,
        Division division,
        Rule rule,
        String wholeText,
        List<Part> parts,
        String reason,
        String author,
        LocalDate knownFrom,
        Instant recordedAt) {
    public StoredAllotment {
        parts = List.copyOf(parts);
    }
}
