package org.gangmu.app.supervision;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.release.ReleaseSource;
import org.gangmu.app.store.Release.Kind;
import org.springframework.stereotype.Component;

/** Bulletins to decide on. */
@Component
final class BulletinReleases implements ReleaseSource {
    private final BulletinDesk bulletins;

    BulletinReleases(BulletinDesk bulletins) {
        this.bulletins = bulletins;
    }

    @Override
    public Kind kind() {
        return Kind.BULLETIN;
    }

    @Override
    public List<Releasable> list(LocalDate day) {
        return bulletins.list(day).stream()
                .map(one -> new Releasable(
                        one.id(),
                        one.title(),
                        one.year() + "-" + one.number(),
                        "/bulletins/" + one.year() + "/" + one.number()))
                .toList();
    }
}
