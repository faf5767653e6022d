package org.gangmu.app.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement with all its fields, as shown beside the text.
 *
 * @param anchor the offset it is known by
 * @param style see {@link Mark#style()}
 * @param kind the kind in words, such as 数据
 * @param title what it says in short
 * @param quote the words it rests on
 * @param lead the lead agencies of a task
 * @param responsible its responsible agencies
 * @param indicator the indicator's key in addresses; null when it has no page
 */
record StatementCard(
        int anchor,
        String style,
        String kind,
        String title,
        String quote,
        List<Fact> facts,
        List<String> lead,
        List<String> responsible,
        @Nullable String indicator) {
    StatementCard {
        facts = List.copyOf(facts);
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
    }

    /** A field: the key of its label, and its value in words. */
    record Fact(String label, String value) {}
}
