package org.gangmu.app.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The design tokens as the style sheet declares them, so that the page that shows them can never tell an old value.
 * Immutable.
 */
final class Tokens {
    private static final Pattern DECLARATION = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");

    private final Map<String, String> values;

    private Tokens(Map<String, String> values) {
        this.values = values;
    }

    /** The tokens of the theme {@code light}, or those of {@code dark} laid over them. */
    static Tokens of(String theme) {
        var values = new LinkedHashMap<>(declared("/static/css/tokens.css"));
        if (theme.equals("dark")) {
            values.putAll(declared("/static/css/tokens-dark.css"));
        }
        return new Tokens(values);
    }

    private static Map<String, String> declared(String sheet) {
        try (InputStream in = Tokens.class.getResourceAsStream(sheet)) {
            if (in == null) {
                throw new IllegalStateException("there is no style sheet " + sheet);
            }
            var found = new LinkedHashMap<String, String>();
            var matcher = DECLARATION.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                found.put(matcher.group(1), matcher.group(2));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a token, such as {@code #1a557f} for {@code azurite}. */
    String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no token " + name);
        }
        return value;
    }

    /** The names of those that are colours, in the order of the sheet. */
    List<String> colours() {
        return values.entrySet().stream()
                .filter(token -> token.getValue().startsWith("#"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The names of those that begin with {@code prefix}, in the order of the sheet. */
    List<String> startingWith(String prefix) {
        return values.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    /**
     * The contrast between two colours, from 1 to 21, by WCAG 2.1: (L1 + 0.05) / (L2 + 0.05) of their relative luminances.
     */
    double contrast(String one, String other) {
        double a = luminance(value(one));
        double b = luminance(value(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
