package org.gangmu.app.agencies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.agency.AgencyScan;
import org.gangmu.agency.FoundAgency;
import org.gangmu.agency.FoundHolder;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What documents tell of agencies, as JSON Lines: agencies, then their posts, then who took or left them. Stateless. */
public final class ScanJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ScanJson() {}

    /** The lines, without their line breaks. */
    public static List<String> lines(AgencyScan scan, String region) {
        List<String> lines = new ArrayList<>();
        scan.agencies().forEach(agency -> lines.add(line(agency, region)));
        scan.posts().forEach(post -> {
            Map<String, @Nullable Object> fields = begin("post", region);
            fields.put("agency", post.agency());
            fields.put("title", post.title());
            place(post.source(), fields);
            lines.add(MAPPER.writeValueAsString(fields));
        });
        scan.holders().forEach(holder -> lines.add(line(holder, region)));
        return lines;
    }

    private static String line(FoundAgency agency, String region) {
        Map<String, @Nullable Object> fields = begin("agency", region);
        fields.put("name", agency.name());
        fields.put("type", agency.kind().code());
        fields.put("group", agency.group());
        fields.put(
                "written",
                agency.written().stream().map(FoundAgency.Written::name).toList());
        fields.put("mentions", agency.mentions());
        place(agency.source(), fields);
        return MAPPER.writeValueAsString(fields);
    }

    private static String line(FoundHolder holder, String region) {
        Map<String, @Nullable Object> fields = begin("holder", region);
        fields.put("agency", holder.agency());
        fields.put("title", holder.title());
        fields.put("person", holder.person());
        fields.put("act", holder.appointed() ? "appoint" : "remove");
        fields.put("note", holder.note().isEmpty() ? null : holder.note());
        fields.put("date", holder.date() == null ? null : holder.date().toString());
        place(holder.source(), fields);
        return MAPPER.writeValueAsString(fields);
    }

    private static Map<String, @Nullable Object> begin(String kind, String region) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("region", region.isEmpty() ? null : region);
        return fields;
    }

    private static void place(Span span, Map<String, @Nullable Object> fields) {
        fields.put("document", span.document());
        fields.put("start", span.start());
        fields.put("end", span.end());
    }
}
