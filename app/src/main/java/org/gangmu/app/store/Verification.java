package org.gangmu.app.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the chains found.
 *
 * @param ledgers one for each ledger, in their order
 */
public record Verification(List<Checked> ledgers) {
    public Verification {
        ledgers = List.copyOf(ledgers);
    }

    /**
     * One ledger.
     *
     * @param ledger its name
     * @param rows how many rows were found intact
     * @param hash the hash of the last of them: whoever keeps it can prove later that nothing before it has changed
     * @param fault the first thing that is wrong, in a sentence that names the row; null when nothing is
     */
    public record Checked(
            String ledger, long rows, String hash, @Nullable String fault) {}

    /** The first thing that is wrong. */
    public Optional<String> findFault() {
        return ledgers.stream()
                .flatMap(ledger -> Optional.ofNullable(ledger.fault()).stream())
                .findFirst();
    }

    public boolean isIntact() {
        return findFault().isEmpty();
    }
}
