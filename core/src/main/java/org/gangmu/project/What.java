package org.gangmu.project;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a project as a thing.
 *
 * @param code its {@link ProjectCode}; empty when it has none yet
 * @param wan its total investment in 万元; null when unknown
 * @param place where it is built; may be empty
 * @param agency the agency in charge of it, by its one name; may be empty
 * @param builder who builds it; may be empty
 */
public record What(
        String name,
        ProjectKind kind,
        KeyLevel level,
        String code,
        @Nullable BigDecimal wan,
        String place,
        String agency,
        String builder) {
    private static final int LONGEST_NAME = 100;

    public What {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a project has a name of at most " + LONGEST_NAME + " characters");
        }
        place = place.strip();
        agency = agency.strip();
        builder = builder.strip();
    }

    /** With what {@code told} tells anew. */
    What with(Told told) {
        BigDecimal amount = told.wan("investment");
        return new What(
                told.has("name") ? told.text("name") : name,
                ProjectKind.find(told.text("kind")).orElse(kind),
                KeyLevel.find(told.text("level")).orElse(level),
                told.has("code") ? told.text("code") : code,
                amount == null ? wan : amount,
                told.has("place") ? told.text("place") : place,
                told.has("agency") ? told.text("agency") : agency,
                told.has("builder") ? told.text("builder") : builder);
    }

    /** As fields, to be kept: read back by {@link #of}. */
    public Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        fields.put("name", name);
        fields.put("kind", kind.code());
        fields.put("level", level.code());
        fields.put("code", code);
        fields.put("investment", wan == null ? "" : wan.toPlainString());
        fields.put("place", place);
        fields.put("agency", agency);
        fields.put("builder", builder);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** What {@code told} tells; what it does not tell is unknown. */
    public static What of(Told told) {
        return new What(told.text("name"), ProjectKind.OTHER, KeyLevel.NONE, "", null, "", "", "").with(told);
    }
}
