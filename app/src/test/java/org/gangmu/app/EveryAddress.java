package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the portal answers to a GET, from what the framework itself knows, with these things put in. */
final class EveryAddress {
    /** The forms in which a report can be had. */
    private static final List<String> FORMATS = List.of("docx", "pdf", "md");

    /** What addresses with parameters are asked with; a new one that cannot do without is a line here. */
    private static final List<String> ASKED = List.of(
            "/api/figures?indicator=gdp",
            "/api/figures?indicator=玄鹤覆盖率",
            "/api/pace?year=2023&month=6",
            "/api/evaluation?as-of=2024-01-25",
            "/documents?q=玄鹤",
            "/documents?q=素鸾",
            "/tasks?q=玄鹤",
            "/tasks?agency=区民政局",
            "/tasks?as-of=2024-01-25",
            "/projects?q=玄鹤",
            "/api/projects?q=玄鹤",
            "/projects/promotion?format=csv",
            "/projects/promotion?format=xlsx",
            "/projects/factors?format=csv",
            "/projects/service?format=csv",
            "/projects/chains?format=csv",
            "/budget?year=2023",
            "/lineage?kind=project",
            "/bulletins/draft?period=2024-01",
            "/releases?kind=task",
            "/releases?kind=adjustment",
            "/allotments?by=agencies",
            "/indicators?as-of=2024-01-25",
            "/?lang=en",
            "/?lang=zh");

    private EveryAddress() {}

    /**
     * The addresses.
     *
     * @param things what to put for a part in braces by {@code /path/{part}}: the pattern as far as its part
     */
    static Set<String> of(RequestMappingHandlerMapping mapping, Map<String, List<String>> things) {
        var all = new TreeSet<>(ASKED);
        for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                List<String> queries = queries(info);
                info.getPatternValues().stream()
                        .filter(pattern -> !pattern.equals("/error")) // what failed asks for it, nobody else
                        .flatMap(pattern -> filled(pattern, things).stream())
                        .forEach(address -> queries.forEach(query -> all.add(address + query)));
            }
        }
        return all;
    }

    /** With what an address must be asked to be answered by this one. */
    private static List<String> queries(RequestMappingInfo info) {
        return info.getParamsCondition().getExpressions().stream()
                .flatMap(asked -> asked.getValue() == null
                        ? FORMATS.stream().map(format -> "?" + asked.getName() + "=" + format)
                        : Stream.of("?" + asked.getName() + "=" + asked.getValue()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), queries -> queries.isEmpty() ? List.of("") : queries));
    }

    private static List<String> filled(String pattern, Map<String, List<String>> things) {
        var brace = Pattern.compile("\\{([a-z]+)(?::(?:[^{}]|\\{[^{}]*\\})*)?}").matcher(pattern);
        if (!brace.find()) {
            return List.of(pattern);
        }
        String before = pattern.substring(0, brace.start());
        String key = before.replaceAll("/[^/]*[0-9][^/]*/", "/*/") + "{" + brace.group(1) + "}";
        List<String> values = things.get(key);
        assertThat(values).as("what to put for " + key + " of " + pattern).isNotNull();
        var addresses = new ArrayList<String>();
        for (String value : values) {
            addresses.addAll(filled(before + value + pattern.substring(brace.end()), things));
        }
        return addresses;
    }

    /** The addresses within the portal that a page leads to. */
    static Stream<String> links(String page) {
        return Pattern.compile("(?:href|src)=\"(/[^\"#]*)")
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/assets") && !link.startsWith("/webjars"));
    }
}
