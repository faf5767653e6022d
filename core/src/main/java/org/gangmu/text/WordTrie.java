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
    /** One bit a character: whether a word begins with it. Small enough to stay in the processor's nearest cache. */
    private final long[] begins = new long[(1 << 16) >>> 6];

    /** Children by parent and character, open addressing: a node, or {@link #NONE} for a free place. */
    private int[] table = free(64);

    private char[] labels = new char[32];
    private int[] parents = new int[32];
    private int[] values = new int[32];
    private int size;

    private WordTrie(boolean backward) {
        this.backward = backward;
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
            int child = find(node, word.charAt(i));
            node = child == NONE ? newNode(node, word.charAt(i)) : child;
        }
        if (node != NONE) {
            begins[word.charAt(0) >>> 6] |= 1L << word.charAt(0);
            values[node] = values[node] == NONE ? value : values[node];
        }
    }

    private int find(int parent, char c) {
        int at = place(parent, c);
        int node = table[at];
        while (node != NONE && (labels[node] != c || parents[node] != parent)) {
            at = at + 1 & table.length - 1;
            node = table[at];
        }
        return node;
    }

    private int place(int parent, char c) {
        int hash = (parent * 31 + c) * 0x9E3779B9;
        return hash >>> Integer.numberOfLeadingZeros(table.length) + 1;
    }

    private int newNode(int parent, char c) {
        if (size == labels.length) {
            labels = Arrays.copyOf(labels, size * 2);
            parents = Arrays.copyOf(parents, size * 2);
            values = Arrays.copyOf(values, size * 2);
            table = free(table.length * 2);
            for (int node = 0; node < size; node++) {
                put(node);
            }
        }
        labels[size] = c;
        parents[size] = parent;
        values[size] = NONE;
        put(size);
        return size++;
    }

    private void put(int node) {
        int at = place(parents[node], labels[node]);
        while (table[at] != NONE) {
            at = at + 1 & table.length - 1;
        }
        table[at] = node;
    }

    private static int[] free(int length) {
        int[] table = new int[length];
        Arrays.fill(table, NONE);
        return table;
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
            node = find(node, c);
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
