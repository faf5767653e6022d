package org.gangmu.app.accounts;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What visitors may ask for. Everything else is for accounts: a new page is closed until it is named here, and a page named here
 * shows visitors nothing but what is public, for it asks desks that answer by {@link Sight}.
 */
public final class PublicAddresses {
    private static final List<String> PATTERNS = List.of(
            "/",
            "/login",
            "/error",
            "/design",
            "/assets/**",
            "/webjars/**",
            "/documents",
            "/documents/**",
            "/indicators",
            "/indicators/{id}",
            "/indicators/{id}/series",
            "/pace",
            "/alignment",
            "/adjustments",
            "/evaluation",
            "/audit",
            "/lineage",
            "/tasks",
            "/tasks/{id:[0-9a-f]{16}}",
            "/bulletins",
            "/bulletins/{year:\\d+}/{number:\\d+}",
            "/livelihood",
            "/livelihood/{year:\\d+}",
            "/motions",
            "/motions/{id:[0-9a-f]{16}}",
            "/budget",
            "/budget/line",
            "/budget/debt",
            "/budget/focus",
            "/projects",
            "/projects/{id:[0-9a-f]{16}}",
            "/projects/gantt",
            "/projects/gantt.json",
            "/api/documents",
            "/api/documents/{key}",
            "/api/figures",
            "/api/tasks",
            "/api/tasks/ledger",
            "/api/tasks/ledger/{id}",
            "/api/findings",
            "/api/evaluation",
            "/api/pace",
            "/api/projects",
            "/api/projects/{id}");

    private static final List<PathPattern> PARSED =
            PATTERNS.stream().map(PathPatternParser.defaultInstance::parse).toList();

    private PublicAddresses() {}

    static String[] patterns() {
        return PATTERNS.toArray(String[]::new);
    }

    /** Whether visitors may ask for the page at {@code path}. */
    public static boolean contain(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return PARSED.stream().anyMatch(pattern -> pattern.matches(asked));
    }
}
