package org.gangmu.app.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleContextResolver;
import org.springframework.web.util.WebUtils;

/**
 * Language and theme, kept in two cookies and chosen by a plain link ({@code ?lang=en}, {@code ?theme=dark}), so that it works
 * without scripts. A link that chooses is answered by a redirect to the same address without the choice.
 */
public final class Preferences implements HandlerInterceptor, LocaleContextResolver {
    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean chosen = keep(request, response, "lang", LANGUAGES) | keep(request, response, "theme", THEMES);
        if (chosen && request.getMethod().equals("GET")) {
            response.sendRedirect(request.getRequestURI() + Query.of(request).without("lang", "theme"));
            return false;
        }
        return true;
    }

    private static boolean keep(
            HttpServletRequest request, HttpServletResponse response, String name, Set<String> allowed) {
        String wish = request.getParameter(name);
        if (wish == null || !allowed.contains(wish)) {
            return false;
        }
        ResponseCookie cookie = ResponseCookie.from(name, wish)
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return true;
    }

    /** {@code light}, {@code dark}, or {@code auto} where the reader's system decides. */
    static String theme(HttpServletRequest request) {
        return cookie(request, "theme", THEMES, "auto");
    }

    private static String cookie(HttpServletRequest request, String name, Set<String> allowed, String otherwise) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie != null && allowed.contains(cookie.getValue()) ? cookie.getValue() : otherwise;
    }

    /** Chinese first: English only for those who chose it, whatever the browser speaks. */
    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        boolean english = cookie(request, "lang", LANGUAGES, "zh").equals("en");
        return new SimpleLocaleContext(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("The language is chosen by ?lang=zh or ?lang=en");
    }
}
