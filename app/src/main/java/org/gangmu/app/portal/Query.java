package org.gangmu.app.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parameters of a page's address, in order, to write the same address with one thing changed.
 *
 * @param parameters the first value of each parameter
 */
public record Query(Map<String, String> parameters) {
    public Query {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** The parameters of {@code request} that hold something. */
    public static Query of(HttpServletRequest request) {
        var parameters = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            // a page that answers a form would else write the session's token into its links
            if (values.length > 0 && !values[0].isBlank() && !name.equals("_csrf")) {
                parameters.put(name, values[0]);
            }
        });
        return new Query(parameters);
    }

    /** {@code ?a=1&b=2}, or {@code ?} when there is none: an address of the same page either way. */
    public String with(String name, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return text(changed);
    }

    /** As {@link #with}, without the parameters of these names. */
    public String without(String... names) {
        var changed = new LinkedHashMap<>(parameters);
        List.of(names).forEach(changed::remove);
        return text(changed);
    }

    /** The parameters a form must carry along as hidden fields when it sets those of these names itself. */
    public Map<String, String> carriedWithout(String... names) {
        var carried = new LinkedHashMap<>(parameters);
        List.of(names).forEach(carried::remove);
        return carried;
    }

    private static String text(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
