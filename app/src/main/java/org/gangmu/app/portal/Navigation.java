package org.gangmu.app.portal;

import java.util.Comparator;
import java.util.List;
import org.gangmu.app.accounts.PublicAddresses;

/**
 * The parts of the portal in the header and the pages of each below it. A page's key is its address ({@code pace} is at
 * {@code /pace}) and, with points for slashes, the end of its name's message ({@code portal.nav.pace}).
 */
public final class Navigation {
    /** All parts, in the order in which they are offered; a new page is a word here and its two names in portal.properties. */
    public static final List<Part> PARTS = List.of(
            new Part("overview", List.of("overview")),
            new Part("indicators", List.of("indicators", "pace", "alignment", "allotments", "adjustments")),
            new Part(
                    "tasks", List.of("tasks", "bulletins", "meetings", "livelihood", "motions", "agencies", "lineage")),
            new Part("budget", List.of("budget", "budget/debt", "budget/focus", "budget/performance")),
            new Part("projects", List.of("projects")),
            new Part("mechanisms", List.of("mechanisms")),
            new Part("evaluation", List.of("evaluation", "evaluation/agencies")),
            new Part("audit", List.of("audit")),
            new Part("documents", List.of("documents", "sign-offs", "releases", "monthly")));

    /**
     * Pages that belong together.
     *
     * @param key that of its first page
     * @param pages their keys; a part of one page shows no second line
     */
    public record Part(String key, List<String> pages) {
        public Part {
            pages = List.copyOf(pages);
        }
    }

    private Navigation() {}

    /** The parts with their pages that are open: all to who is signed in, to visitors the public ones. */
    static List<Part> parts(boolean inside) {
        return inside
                ? PARTS
                : PARTS.stream()
                        .map(part -> new Part(
                                part.key(),
                                part.pages().stream()
                                        .filter(page -> PublicAddresses.contain(address(page)))
                                        .toList()))
                        .filter(part -> part.pages().contains(part.key()))
                        .toList();
    }

    /** The address of a page. */
    public static String address(String page) {
        return page.equals("overview") ? "/" : "/" + page;
    }

    /** {@code /indicators/gdp} → {@code indicators}; the longest address offered that {@code path} begins with, else its first word. */
    static String page(String path) {
        String asked = path.substring(Math.min(1, path.length()));
        return PARTS.stream()
                .flatMap(part -> part.pages.stream())
                .filter(page -> asked.equals(page) || asked.startsWith(page + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse(asked.isEmpty() ? "overview" : asked.replaceFirst("/.*", ""));
    }

    /** The pages beside {@code page} in its part, itself included; empty where it stands alone or in no part. */
    static List<String> siblings(String page, boolean inside) {
        return parts(inside).stream()
                .filter(part -> part.pages.contains(page) && part.pages.size() > 1)
                .findFirst()
                .map(Part::pages)
                .orElse(List.of());
    }
}
