package org.gangmu.app.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The answers to the last few questions asked. A question is answered once, whoever asks it at the same time waits. Thread-safe.
 *
 * @param <K> the question; equal questions have equal answers, so it names all that the answer depends on
 * @param <V> the answer
 */
public final class Recent<K, V> {
    private final int size;
    private final Map<K, V> answers = new LinkedHashMap<>(16, 0.75f, true);

    /** @param size how many answers are kept at most */
    public Recent(int size) {
        this.size = size;
    }

    /** {@code object} as a part of a question to which only itself is equal: for what is large and made anew when it changes. */
    public static Object same(Object object) {
        return new Same(object);
    }

    private record Same(Object object) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    /** The answer kept, else what {@code answer} gives, which is kept from now on. */
    public synchronized V get(K key, Supplier<? extends V> answer) {
        V kept = answers.get(key);
        if (kept != null) {
            return kept;
        }
        V fresh = answer.get();
        answers.put(key, fresh);
        if (answers.size() > size) {
            answers.remove(answers.keySet().iterator().next());
        }
        return fresh;
    }
}
