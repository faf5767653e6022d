package org.gangmu.text;

import java.util.Arrays;
import java.util.Collection;

/**
 * A set of words that answers which of them begins, or ends, at a place of a text. Immutable after construction and
 * thread-safe; a question costs the length of the answer.
 */
public final class WordTrie {
    private static final int NONE = -1;
    /** Length 0, value -1. */
    private static final long NO_MATCH = 0xFFFFFFFFL;

    private final boolean backward;
    /** The first node below the root by first character: the one place where lists of siblings would be long. */
    private final int[] roots = new int[1 << 16];

    /** One bit a character: whether a word begins with it. Small enough to stay in the processor's nearest cache. */
    private final long[] begins = new long[(1 << 16) >>> 6];

    private char[] labels = new char[64];
    private int[] children = new int[64];
    private int[] siblings = new int[64];
    private int[] values = new int[64];
    private int size;

    private WordTrie(boolean backward) {
        this.backward = backward;
        Arrays.fill(roots, NONE);
    }

    /** A trie that matches words from their beginning; a word's value is its place in {@code words}. */
    public static WordTrie forward(Collection<String> words) {
        return build(words, false);
    }

    /** A trie that matches words that end before a given place. */
    public static WordTrie backward(Collection<String> words) {
        return build(words, true);
    }

    private static WordTrie build(Collection<String> words, boolean backward) {
        WordTrie trie = new WordTrie(backward);
        int value = 0;
        for (String word : words) {
            trie.add(backward ? new StringBuilder(word).reverse().toString() : word, value++);
        }
        return trie;
    }

    private void add(String word, int value) {
        int node = NONE;
        for (int i = 0; i < word.length(); i++) {
            node = i == 0 ? root(word.charAt(0)) : child(node, word.charAt(i));
        }
        if (node != NONE && values[node] == NONE) {
            values[node] = value;
        }
    }

    private int root(char c) {
        if (roots[c] == NONE) {
            roots[c] = newNode(c);
            begins[c >>> 6] |= 1L << c;
        }
        return roots[c];
    }

    private int child(int parent, char c) {
        int node = find(parent, c);
        if (node == NONE) {
            node = newNode(c);
            siblings[node] = children[parent];
            children[parent] = node;
        }
        return node;
    }

    private int find(int parent, char c) {
        int node = children[parent];
        while (node != NONE && labels[node] != c) {
            node = siblings[node];
        }
        return node;
    }

    private int newNode(char c) {
        if (size == labels.length) {
            labels = Arrays.copyOf(labels, size * 2);
            children = Arrays.copyOf(children, size * 2);
            siblings = Arrays.copyOf(siblings, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        labels[size] = c;
        children[size] = NONE;
        siblings[size] = NONE;
        values[size] = NONE;
        return size++;
    }

    /**
     * The longest word at {@code at}: beginning there, or for a backward trie ending before it.
     *
     * @param limit the match does not go to (backward: before) this index
     * @return its length, or 0 when there is none
     */
    public int longest(CharSequence text, int at, int limit) {
        return (int) (match(text, at, limit) >>> 32);
    }

    /** The value of the longest word at {@code at}, or -1; limits as for {@link #longest}. */
    public int value(CharSequence text, int at, int limit) {
        return (int) match(text, at, limit);
    }

    private long match(CharSequence text, int at, int limit) {
        int step = backward ? -1 : 1;
        int i = backward ? at - 1 : at;
        if (backward ? i < limit : i >= limit) {
            return NO_MATCH;
        }
        char start = text.charAt(i);
        if ((begins[start >>> 6] & 1L << start) == 0) {
            return NO_MATCH;
        }
        int node = NONE;
        int length = 0;
        long found = NO_MATCH;
        while (backward ? i >= limit : i < limit) {
            char c = text.charAt(i);
            node = length == 0 ? roots[c] : find(node, c);
            if (node == NONE) {
                break;
            }
            length++;
            if (values[node] != NONE) {
                found = (long) length << 32 | values[node];
            }
            i += step;
        }
        return found;
    }
}
