package org.gangmu.app;

import java.util.List;

/** The pages that a visitor can open without knowing what is in them, for tests that look at all of them. A new page is a line here. */
final class PortalPages {
    static final List<String> ADDRESSES = List.of(
            "/",
            "/indicators",
            "/indicators/gdp",
            "/pace",
            "/pace?year=2023&month=6",
            "/tasks",
            "/tasks/proposals",
            "/tasks/unreported",
            "/tasks/new",
            "/agencies",
            "/tasks/slips",
            "/bulletins",
            "/bulletins/draft?period=2024-01",
            "/meetings",
            "/livelihood",
            "/motions",
            "/allotments",
            "/adjustments",
            "/sign-offs",
            "/monthly",
            "/budget",
            "/budget/debt",
            "/budget/focus",
            "/budget/performance",
            "/projects/gantt",
            "/projects/promotion",
            "/projects/chains",
            "/projects/factors",
            "/projects/service",
            "/evaluation",
            "/evaluation/agencies",
            "/audit",
            "/mechanisms",
            "/mechanisms/road-safety",
            "/mechanisms/road-safety/events",
            "/mechanisms/road-safety/events/new?type=fatal_accident",
            "/mechanisms/road-safety/tables/on_site?row=1",
            "/mechanisms/project-lights/replay",
            "/mechanisms/obligations",
            "/lineage",
            "/projects",
            "/lineage?fate=finished&kind=undertaking",
            "/alignment",
            "/documents",
            "/releases",
            "/releases?kind=task",
            "/login",
            "/design",
            "/?as-of=2020-01-01");

    private PortalPages() {}
}
