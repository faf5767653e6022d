package org.gangmu.app.projects;

import java.util.Map;

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

    public boolean isEmpty() {
        return (q + stage + kind + level + light).isEmpty();
    }
}
