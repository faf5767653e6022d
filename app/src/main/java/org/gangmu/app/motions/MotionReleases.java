package org.gangmu.app.motions;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.release.ReleaseSource;
import org.gangmu.app.store.Release.Kind;
import org.springframework.stereotype.Component;

/** Motions to decide on. */
@Component
final class MotionReleases implements ReleaseSource {
    private final MotionDesk motions;

    MotionReleases(MotionDesk motions) {
        this.motions = motions;
    }

    @Override
    public Kind kind() {
        return Kind.MOTION;
    }

    @Override
    public List<Releasable> list(LocalDate day) {
        return motions.list(day).stream()
                .map(motion -> new Releasable(
                        motion.id(),
                        motion.subject(),
                        motion.session() + " " + motion.number(),
                        "/motions/" + motion.id()))
                .toList();
    }
}
