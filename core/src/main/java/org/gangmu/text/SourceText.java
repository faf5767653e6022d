package org.gangmu.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The untouched characters of one file. Everything read keeps its place in them.
 *
 * <p>Java indexes count UTF-16 units; the offsets of every contract count Unicode code points. {@link #offset(int)} turns
 * the first into the second, at no cost where the text holds no surrogates. Immutable and thread-safe.
 */
public final class SourceText {
    private final String file;
    private final String chars;
    private final List<Page> pages;
    /** Indexes of the low surrogates, ascending; empty for nearly every text. */
    private final int[] lowSurrogates;

    /**
     * A page, row of a sheet or other part of the file, for sources that have them.
     *
     * @param label as shown to people: {@code 3}, {@code Sheet1!12}
     * @param start the Java index of its first character
     */
    public record Page(String label, int start) {}

    private SourceText(String file, String chars, List<Page> pages) {
        this.file = file;
        this.chars = chars;
        this.pages = List.copyOf(pages);
        this.lowSurrogates =
                chars.chars().anyMatch(c -> Character.isLowSurrogate((char) c)) ? findLowSurrogates(chars) : new int[0];
    }

    /** The text of {@code file}, without pages. */
    public static SourceText of(String file, String chars) {
        return new SourceText(file, chars, List.of());
    }

    /** The text of {@code file} with its pages in order. */
    public static SourceText of(String file, String chars, List<Page> pages) {
        return new SourceText(file, chars, pages);
    }

    private static int[] findLowSurrogates(String chars) {
        return java.util.stream.IntStream.range(0, chars.length())
                .filter(i -> Character.isLowSurrogate(chars.charAt(i)))
                .toArray();
    }

    /** The name of the file, as given by whoever opened it. */
    public String file() {
        return file;
    }

    public String chars() {
        return chars;
    }

    public List<Page> pages() {
        return pages;
    }

    /** The code point offset of the Java index {@code index}. */
    public int offset(int index) {
        if (lowSurrogates.length == 0) {
            return index;
        }
        int found = java.util.Arrays.binarySearch(lowSurrogates, index);
        return index - (found >= 0 ? found : -found - 1);
    }

    /** The Java index of the code point offset {@code offset}. */
    public int index(int offset) {
        return lowSurrogates.length == 0 ? offset : chars.offsetByCodePoints(0, offset);
    }

    /** The number of code points. */
    public int length() {
        return chars.length() - lowSurrogates.length;
    }

    /**
     * Where in the file a code point offset stands: a page ({@code 3}), or a sheet and its cell ({@code 收入!B3}); null for
     * files without pages.
     */
    public @Nullable String placeAt(int offset) {
        int at = index(offset);
        int low = 0;
        int high = pages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pages.get(middle).start() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : place(pages.get(low - 1), at);
    }

    // row 3 of the sheet 收入 is the page 收入!3; its cells are parted by tabs
    private String place(Page page, int at) {
        int row = page.label.lastIndexOf('!') + 1;
        if (row == 0) {
            return page.label;
        }
        int column = (int)
                chars.substring(page.start, at).chars().filter(c -> c == '\t').count();
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return page.label.substring(0, row) + letters + page.label.substring(row);
    }

    /** The characters between two code point offsets. */
    public String slice(int start, int end) {
        return chars.substring(index(start), index(end));
    }
}
