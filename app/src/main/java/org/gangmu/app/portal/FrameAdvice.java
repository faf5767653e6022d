package org.gangmu.app.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;

/** Gives every page, the error pages too, its {@link Frame}. Never fails: an error page must be shown even without a store. */
@ControllerAdvice(annotations = Controller.class)
final class FrameAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(FrameAdvice.class);
    private static final int DAYS_OFFERED = 8;

    private final AsOfArgument days;
    private final ObjectProvider<FrameFacts> facts;
    private final ObjectProvider<InboxCount> inbox;

    FrameAdvice(AsOfArgument days, ObjectProvider<FrameFacts> facts, ObjectProvider<InboxCount> inbox) {
        this.days = days;
        this.facts = facts;
        this.inbox = inbox;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        String path = path(request);
        Principal user = request.getUserPrincipal();
        return new Frame(
                place(),
                Navigation.page(path),
                LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "zh-CN",
                Preferences.theme(request),
                path,
                Query.of(request),
                asOf(request),
                user == null ? null : user.getName(),
                user == null ? 0 : unseen(user.getName()),
                user != null,
                knownDays());
    }

    private int unseen(String user) {
        try {
            InboxCount count = inbox.getIfAvailable();
            return count == null ? 0 : count.unseen(user);
        } catch (RuntimeException e) {
            LOG.warn("cannot count what {} has not seen", user, e);
            return 0;
        }
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private AsOf asOf(HttpServletRequest request) {
        try {
            return days.read(request.getParameter(AsOf.PARAMETER));
        } catch (ResponseStatusException e) {
            return days.own();
        }
    }

    private String place() {
        try {
            FrameFacts known = facts.getIfAvailable();
            return known == null ? "" : known.place();
        } catch (RuntimeException e) {
            LOG.warn("cannot tell the place of the documents", e);
            return "";
        }
    }

    private List<String> knownDays() {
        try {
            FrameFacts known = facts.getIfAvailable();
            return known == null
                    ? List.of()
                    : known.days().stream()
                            .distinct()
                            .limit(DAYS_OFFERED)
                            .map(LocalDate::toString)
                            .toList();
        } catch (RuntimeException e) {
            return List.of();
        }
    }
}
