package org.gangmu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lexicon file: words parted by white space, under headings in square brackets; {@code #} begins a comment.
 *
 * <p>The files are reviewed data: to teach the reader a word, add it under the right heading and a sentence to the
 * lexicon's test.
 */
public final class WordList {
    private final String name;
    private final Map<String, List<String>> groups;

    private WordList(String name, Map<String, List<String>> groups) {
        this.name = name;
        this.groups = groups;
    }

    /** Loads the resource {@code name} beside {@code owner}. Throws {@link IllegalStateException} when it is missing. */
    public static WordList load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The lexicon " + name + " is missing beside " + owner.getName());
            }
            return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordList parse(String name, BufferedReader reader) throws IOException {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        List<String> group = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int comment = line.indexOf('#');
            String words = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (words.startsWith("[") && words.endsWith("]")) {
                group = groups.computeIfAbsent(words.substring(1, words.length() - 1), key -> new ArrayList<>());
            } else if (!words.isEmpty()) {
                group.addAll(List.of(words.split("\\s+")));
            }
        }
        return new WordList(name, groups);
    }

    /** The words under a heading, in order. Throws {@link IllegalStateException} when the heading is missing. */
    public List<String> group(String heading) {
        List<String> words = groups.get(heading);
        if (words == null) {
            throw new IllegalStateException("The lexicon " + name + " has no heading [" + heading + "]");
        }
        return words;
    }
}
