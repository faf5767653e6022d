package org.gangmu.app.portal;

import java.util.List;
import org.gangmu.app.accounts.PublicAddresses;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its own matter.
 *
 * @param place the place the portal speaks of, such as 云溪区; empty where no document has been taken in
 * @param section the page's key in {@link Navigation}, such as {@code indicators}
 * @param language {@code zh-CN} or {@code en}
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param path the page's address without parameters
 * @param user who is signed in; null for a visitor
 * @param unseen how many notices the user has not seen
 * @param maySupply whether the user may add documents
 * @param days days worth looking back to: when a document became known, latest first
 */
public record Frame(
        String place,
        String section,
        String language,
        String theme,
        String path,
        Query query,
        AsOf asOf,
        @Nullable String user,
        int unseen,
        boolean maySupply,
        List<String> days) {
    public Frame {
        days = List.copyOf(days);
    }

    /** The parts of the portal that are open to whoever looks. */
    public List<Navigation.Part> parts() {
        return Navigation.parts(user != null);
    }

    /** The pages beside this one in its part. */
    public List<String> siblings() {
        return Navigation.siblings(section, user != null);
    }

    /** Whether whoever looks may ask for the page at {@code path}: what is closed to visitors is not offered to them. */
    public boolean opens(String path) {
        return user != null || PublicAddresses.contain(path);
    }

    /** The address of the page with this key. */
    public String address(String page) {
        return Navigation.address(page);
    }

    public boolean english() {
        return language.equals("en");
    }

    /** The style sheet media of the dark colours: always, never, or as the reader's system likes. */
    public String darkMedia() {
        return switch (theme) {
            case "dark" -> "screen";
            case "light" -> "not all";
            default -> "screen and (prefers-color-scheme: dark)";
        };
    }

    /** The same page in the other language. */
    public String languageLink() {
        return path + query.with("lang", english() ? "zh" : "en");
    }

    /** The same page in another theme. */
    public String themeLink(String other) {
        return path + query.with("theme", other);
    }

    /** The same page as of another day. */
    public String dayLink(String day) {
        return path + query.with(AsOf.PARAMETER, day);
    }

    /** The same page as of the portal's own day. */
    public String ownDayLink() {
        return path + query.without(AsOf.PARAMETER);
    }
}
