package org.gangmu.app.projects;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.release.ReleaseSource;
import org.gangmu.app.store.Release.Kind;
import org.springframework.stereotype.Component;

/** Projects to decide on. */
@Component
final class ProjectReleases implements ReleaseSource {
    private final ProjectDesk projects;

    ProjectReleases(ProjectDesk projects) {
        this.projects = projects;
    }

    @Override
    public Kind kind() {
        return Kind.PROJECT;
    }

    @Override
    public List<Releasable> list(LocalDate day) {
        return projects.on(day).all().stream()
                .map(project -> new Releasable(
                        project.id(), project.what().name(), project.what().code(), "/projects/" + project.id()))
                .toList();
    }
}
