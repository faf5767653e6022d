package org.gangmu.app.accounts;

import org.gangmu.review.Visibility;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;

/** From where the one who asks right now sees: the one place that decides it. */
public final class Sight {
    private static final String ROLE = "ROLE_";

    private Sight() {}

    /**
     * The least that is seen: a visitor sees what is public, an account what is internal too, who supplies, checks or releases also
     * drafts. Outside of requests, where the server works for the house as a whole, what is internal.
     */
    public static Visibility now() {
        Authentication asks = SecurityContextHolder.getContext().getAuthentication();
        if (asks == null) {
            return RequestContextHolder.getRequestAttributes() == null ? Visibility.INTERNAL : Visibility.PUBLIC;
        }
        if (!asks.isAuthenticated() || asks instanceof AnonymousAuthenticationToken) {
            return Visibility.PUBLIC;
        }
        return asks.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(name -> name != null
                                && name.startsWith(ROLE)
                                && Role.parse(name.substring(ROLE.length())).seesDrafts())
                ? Visibility.DRAFT
                : Visibility.INTERNAL;
    }

    /** Whether somebody signed in asks, or the server itself. */
    public static boolean isInside() {
        return now() != Visibility.PUBLIC;
    }
}
