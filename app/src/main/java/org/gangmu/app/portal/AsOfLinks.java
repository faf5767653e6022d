package org.gangmu.app.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Builds the links of all templates; a day the reader has chosen goes with every link to a page. */
final class AsOfLinks extends StandardLinkBuilder {

    @Override
    protected String processLink(IExpressionContext context, String link) {
        String asked = context instanceof IWebContext web
                ? web.getExchange().getRequest().getParameterValue(AsOf.PARAMETER)
                : null;
        return super.processLink(context, withDay(link, asked));
    }

    /** {@code /tasks?q=1#x} → {@code /tasks?q=1&as-of=2024-02-01#x}. Links to assets and to other sites stay as they are. */
    static String withDay(String link, @Nullable String day) {
        if (day == null || day.isBlank() || !isPage(link) || link.contains(AsOf.PARAMETER + "=")) {
            return link;
        }
        int hash = link.indexOf('#');
        String address = hash < 0 ? link : link.substring(0, hash);
        String anchor = hash < 0 ? "" : link.substring(hash);
        return address
                + (address.contains("?") ? "&" : "?")
                + AsOf.PARAMETER
                + "="
                + URLEncoder.encode(day, StandardCharsets.UTF_8)
                + anchor;
    }

    private static boolean isPage(String link) {
        return link.startsWith("/")
                && !link.startsWith("//")
                && !link.startsWith("/assets/")
                && !link.startsWith("/webjars/");
    }
}
