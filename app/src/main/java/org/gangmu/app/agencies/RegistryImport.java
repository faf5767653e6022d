package org.gangmu.app.agencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.agency.Admission;
import org.gangmu.agency.AgencyId;
import org.gangmu.agency.Entry;
import org.gangmu.agency.EntryKind;
import org.gangmu.agency.Naming;
import org.gangmu.agency.Refused;
import org.gangmu.agency.Registry;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of a registry's JSON on their way in. A row names its agency, and the other one, by id or by name; a row with the id of one
 * that is there already, saying the same, is known and left out.
 *
 * @param rows the rows that could be read, by their number from 1
 * @param faults what could not be
 */
record RegistryImport(Map<Integer, JsonNode> rows, List<Fault> faults, String region) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_ROWS = 50_000;

    RegistryImport {
        rows = new LinkedHashMap<>(rows);
        faults = List.copyOf(faults);
    }

    /**
     * What is wrong with a row.
     *
     * @param row from 1; 0 for the whole file
     */
    record Fault(int row, Refused refused) {}

    /** What came of an import. @param added how many rows. @param known how many were there already */
    record Result(int added, int known, List<Fault> faults) {
        Result {
            faults = List.copyOf(faults);
        }
    }

    static RegistryImport parse(String json, String region) {
        Map<Integer, JsonNode> rows = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        try {
            JsonNode entries = MAPPER.readTree(json).path("entries");
            if (!entries.isArray() || entries.size() > MOST_ROWS) {
                faults.add(new Fault(0, new Refused(Refused.Why.NO_REGISTRY, "")));
            }
            for (int i = 0; entries.isArray() && i < Math.min(entries.size(), MOST_ROWS); i++) {
                rows.put(i + 1, entries.get(i));
            }
        } catch (JacksonException e) {
            faults.add(new Fault(0, new Refused(Refused.Why.NO_REGISTRY, String.valueOf(e.getOriginalMessage()))));
        }
        return new RegistryImport(rows, faults, region);
    }

    int count() {
        return rows.size();
    }

    /** The entries that are new, each checked against all before it; what is wrong goes into {@code wrong}, row by row. */
    List<Entry> entries(List<Entry> all, Naming naming, String author, LocalDate today, List<Fault> wrong) {
        List<Entry> growing = new ArrayList<>(all);
        Map<String, Entry> byId = new LinkedHashMap<>();
        all.forEach(entry -> byId.put(entry.id(), entry));
        List<Entry> fresh = new ArrayList<>();
        rows.forEach((number, row) -> {
            try {
                Registry registry = Registry.of(growing, today, naming);
                Entry entry = entry(row, registry, author, today);
                Entry there = byId.get(entry.id());
                if (there == null) {
                    Admission.check(entry, registry);
                    growing.add(entry);
                    fresh.add(entry);
                    byId.put(entry.id(), entry);
                } else if (!says(there).equals(says(entry))) {
                    throw new Refused(Refused.Why.EXISTS, entry.id());
                }
            } catch (Refused e) {
                wrong.add(new Fault(number, e));
            }
        });
        return fresh;
    }

    /** What an entry says, whoever signed it here and when. */
    private static List<@Nullable Object> says(Entry entry) {
        List<@Nullable Object> said = new ArrayList<>();
        said.add(entry.agency());
        said.add(entry.kind());
        said.add(entry.text());
        said.add(entry.detail());
        said.add(entry.other());
        said.add(entry.person());
        said.add(entry.from());
        said.add(entry.to());
        said.add(entry.source());
        said.add(entry.corrects());
        said.add(entry.withdrawn());
        return said;
    }

    private Entry entry(JsonNode row, Registry registry, String author, LocalDate today) {
        EntryForm form = EntryForm.of(fields(row));
        EntryKind kind = form.kind();
        String id = text(row, "id");
        Entry made = form.entry(
                id.isEmpty() ? AgencyDesk.newId() : id,
                agency(text(row, "agency"), form, kind, registry, today),
                null,
                registry,
                author,
                today);
        String corrects = text(row, "corrects");
        JsonNode source = row.path("source");
        return new Entry(
                made.id(),
                made.agency(),
                made.kind(),
                made.text(),
                made.detail(),
                made.other(),
                made.person(),
                made.from(),
                made.to(),
                source.isObject() ? span(source) : null,
                made.reason(),
                author,
                today,
                corrects.isEmpty() ? null : corrects,
                row.path("withdrawn").asBoolean(false));
    }

    private String agency(String told, EntryForm form, @Nullable EntryKind kind, Registry registry, LocalDate today) {
        if (kind == EntryKind.ESTABLISHED) {
            return told.matches("\\d{6}-[0-9a-f]{8}") ? told : AgencyId.of(region, form.text());
        }
        return registry.find(told, today)
                .or(() -> told.isEmpty() ? java.util.Optional.empty() : registry.findNamed(told, today))
                .orElseThrow(() -> new Refused(Refused.Why.NO_AGENCY, told))
                .id();
    }

    private static Map<String, String> fields(JsonNode row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : List.of("kind", "text", "detail", "other", "person", "from", "to", "reason")) {
            fields.put(name, text(row, name));
        }
        return fields;
    }

    private static String text(JsonNode row, String name) {
        JsonNode value = row.path(name);
        return value.isString() ? value.asString().strip() : "";
    }

    private static Span span(JsonNode source) {
        try {
            return new Span(
                    text(source, "document"),
                    source.path("start").asInt(0),
                    source.path("end").asInt(0));
        } catch (RuntimeException e) {
            throw new Refused(Refused.Why.NO_SOURCE, source.toString());
        }
    }

    /** The rows of a registry, all it ever said, as JSON that comes in again elsewhere. */
    static String write(List<Entry> entries, String region, LocalDate day) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", "gangmu-agencies-1");
        file.put("region", region);
        file.put("asOf", day.toString());
        file.put("entries", entries.stream().map(RegistryImport::row).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    private static Map<String, Object> row(Entry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", entry.id());
        row.put("agency", entry.agency());
        row.put("kind", entry.kind().code());
        put(row, "text", entry.text());
        put(row, "detail", entry.detail());
        put(row, "other", entry.other());
        put(row, "person", entry.person());
        put(row, "from", entry.from());
        put(row, "to", entry.to());
        Span source = entry.source();
        if (source != null) {
            row.put("source", Map.of("document", source.document(), "start", source.start(), "end", source.end()));
        }
        put(row, "reason", entry.reason());
        put(row, "author", entry.author());
        put(row, "knownFrom", entry.knownFrom());
        put(row, "corrects", entry.corrects());
        if (entry.withdrawn()) {
            row.put("withdrawn", true);
        }
        return row;
    }

    private static void put(Map<String, Object> row, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            row.put(name, value.toString());
        }
    }
}
