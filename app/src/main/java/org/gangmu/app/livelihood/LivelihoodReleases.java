package org.gangmu.app.livelihood;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.release.ReleaseSource;
import org.gangmu.app.store.Release.Kind;
import org.springframework.stereotype.Component;

/** Lists of livelihood projects to decide on, a year each. */
@Component
final class LivelihoodReleases implements ReleaseSource {
    private final LivelihoodDesk lists;

    LivelihoodReleases(LivelihoodDesk lists) {
        this.lists = lists;
    }

    @Override
    public Kind kind() {
        return Kind.LIVELIHOOD;
    }

    @Override
    public List<Releasable> list(LocalDate day) {
        return lists.years(day).stream()
                .map(year -> new Releasable(String.valueOf(year), year + "年民生实事项目", "", "/livelihood/" + year))
                .toList();
    }
}
