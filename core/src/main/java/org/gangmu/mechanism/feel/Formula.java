package org.gangmu.mechanism.feel;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A FEEL expression: {@code if planned = null then month / 12 * 100 else planned}. Immutable; equal by its text. */
public final class Formula {
    private final String text;
    private final Node root;

    private Formula(String text, Node root) {
        this.text = text;
        this.root = root;
    }

    /** Reads {@code text}. Throws {@link FeelFault}. */
    public static Formula parse(String text) {
        return new Formula(text, Parser.expression(text));
    }

    /** The text as it was written. */
    public String text() {
        return text;
    }

    /** The value when names mean what {@code scope} says; null where it cannot be told. */
    public @Nullable Object value(Map<String, Object> scope) {
        return root.value(scope);
    }

    /** The names in it, in order. */
    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        root.collect(names);
        return names;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formula formula && formula.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
