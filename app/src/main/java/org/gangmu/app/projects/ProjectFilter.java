package org.gangmu.app.projects;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.app.projects.ProjectDesk.Standing;
import org.gangmu.project.Project;
import org.gangmu.project.What;

/** What to show of the projects; empty is all. */
public record ProjectFilter(String q, String stage, String kind, String level, String light) {
    static ProjectFilter of(Map<String, String> asked) {
        return new ProjectFilter(
                asked.getOrDefault("q", "").strip(),
                asked.getOrDefault("stage", ""),
                asked.getOrDefault("kind", ""),
                asked.getOrDefault("level", ""),
                asked.getOrDefault("light", ""));
    }

    /** Those of {@code standing} to show, in its order. */
    List<Project> apply(Standing standing) {
        return isEmpty()
                ? List.copyOf(standing.all())
                : standing.all().stream()
                        .filter(project ->
                                matches(project, standing.light(project).light().code()))
                        .toList();
    }

    private boolean matches(Project project, String tone) {
        What what = project.what();
        String sought = q.toLowerCase(Locale.ROOT);
        return (sought.isEmpty()
                        || what.name().toLowerCase(Locale.ROOT).contains(sought)
                        || what.agency().contains(sought))
                && fits(stage, project.stage().code())
                && fits(kind, what.kind().code())
                && fits(level, what.level().code())
                && fits(light, tone);
    }

    private static boolean fits(String wanted, String is) {
        return wanted.isEmpty() || wanted.equals(is);
    }

    public boolean isEmpty() {
        return (q + stage + kind + level + light).isEmpty();
    }
}
