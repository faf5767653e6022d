package org.gangmu.app.adjustments;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.release.ReleaseSource;
import org.gangmu.app.store.Release.Kind;
import org.springframework.stereotype.Component;

/** Adjustments to decide on. */
@Component
final class AdjustmentReleases implements ReleaseSource {
    private final AdjustmentDesk adjustments;

    AdjustmentReleases(AdjustmentDesk adjustments) {
        this.adjustments = adjustments;
    }

    @Override
    public Kind kind() {
        return Kind.ADJUSTMENT;
    }

    @Override
    public List<Releasable> list(LocalDate day) {
        return adjustments.list(day).stream()
                .filter(row -> row.withdraws() == null)
                .map(row -> new Releasable(
                        row.adjustment().id(),
                        row.indicator() + " " + row.adjustment().value().toPlainString()
                                + row.adjustment().unit(),
                        row.adjustment().authority().basis(),
                        "/adjustments"))
                .toList();
    }
}
