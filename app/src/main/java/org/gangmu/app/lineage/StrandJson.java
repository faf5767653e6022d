package org.gangmu.app.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.document.Document;
import org.gangmu.lineage.Link;
import org.gangmu.lineage.Mention;
import org.gangmu.lineage.Strand;
import tools.jackson.databind.json.JsonMapper;

/** Strands and links in the words of the lineage contract (docs/lineage.md). Stateless. */
public final class StrandJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StrandJson() {}

    /** A strand on one line, without its line break. */
    public static String line(Strand strand) {
        return MAPPER.writeValueAsString(fields(strand));
    }

    /** A link that nobody has confirmed and that joins nothing yet, on one line. */
    public static String line(Link link) {
        Map<String, Object> fields = fields(link);
        fields.put("from", fields(link.from()));
        fields.put("to", fields(link.to()));
        Map<String, Object> kind = new LinkedHashMap<>();
        kind.put("kind", "possible_link");
        kind.putAll(fields);
        return MAPPER.writeValueAsString(kind);
    }

    private static Map<String, Object> fields(Strand strand) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "strand");
        fields.put("of", strand.kind().code());
        fields.put("name", strand.name());
        fields.put("otherNames", strand.otherNames());
        fields.put("fate", strand.fate().code());
        fields.put("confidence", strand.confidence());
        fields.put("reason", strand.reason());
        fields.put("reasonEnglish", strand.reasonEnglish());
        fields.put(
                "mentions", strand.mentions().stream().map(StrandJson::fields).toList());
        fields.put(
                "links",
                strand.links().stream().map(link -> fields(link, strand)).toList());
        fields.put("silent", strand.silent().stream().map(Document::id).toList());
        fields.put("key", strand.key());
        return fields;
    }

    private static Map<String, Object> fields(Mention mention) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", mention.document().id());
        fields.put("start", mention.span().start());
        fields.put("end", mention.span().end());
        fields.put("knownFrom", mention.knownFrom().toString());
        fields.put("name", mention.name());
        fields.put("words", mention.words());
        fields.put("promises", mention.ahead());
        fields.put("year", mention.year() == 0 ? null : mention.year());
        fields.put("step", mention.step().code());
        fields.put("due", mention.due() == null ? null : mention.due().toString());
        fields.put("late", mention.late());
        fields.put("amount", mention.amount() == null ? null : mention.amount().toPlainString());
        fields.put("unit", mention.unit());
        return fields;
    }

    /** A link of a strand; its ends are the places of its mentions in the list. */
    private static Map<String, Object> fields(Link link, Strand strand) {
        Map<String, Object> fields = fields(link);
        List<Mention> mentions = strand.mentions();
        fields.put("from", mentions.indexOf(link.from()));
        fields.put("to", mentions.indexOf(link.to()));
        return fields;
    }

    private static Map<String, Object> fields(Link link) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ground", link.ground().code());
        fields.put("confidence", link.confidence());
        fields.put(
                "decision",
                link.decision() == null ? null : link.decision().name().toLowerCase(java.util.Locale.ROOT));
        fields.put("key", link.key());
        return fields;
    }
}
