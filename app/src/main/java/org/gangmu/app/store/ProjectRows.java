package org.gangmu.app.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gangmu.document.Span;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Capacity;
import org.gangmu.project.Lead;
import org.gangmu.project.LeadActKind;
import org.gangmu.project.LeadStage;
import org.gangmu.project.Money;
import org.gangmu.project.ProjectAct;
import org.gangmu.project.ProjectActKind;
import org.gangmu.project.ProjectOrigin;
import org.gangmu.project.Stage;
import org.gangmu.project.Told;
import org.gangmu.project.What;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Projects, leads and chains to rows of their ledgers and back. */
final class ProjectRows {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProjectRows() {}

    static LedgerRow row(ProjectOrigin origin) {
        Span source = origin.source();
        return LedgerRow.of(
                LedgerTable.PROJECT_ORIGIN,
                origin.id(),
                ProjectLedger.PROJECT,
                origin.external().isEmpty() ? null : origin.external(),
                origin.stage().code(),
                origin.since(),
                json(origin.what().fields()),
                source == null ? null : source.document(),
                source == null ? null : source.start(),
                source == null ? null : source.end(),
                origin.author(),
                origin.knownFrom(),
                origin.recordedAt());
    }

    static ProjectOrigin origin(ResultSet row) throws SQLException {
        String document = row.getString("source_document");
        String external = row.getString("external_id");
        return new ProjectOrigin(
                row.getString("id"),
                external == null ? "" : external,
                What.of(told(row)),
                Stage.find(row.getString("stage")).orElseThrow(),
                row.getDate("since").toLocalDate(),
                document == null ? null : new Span(document, row.getInt("source_start"), row.getInt("source_end")),
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                instant(row));
    }

    static LedgerRow row(Lead.Origin origin) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("name", origin.name());
        fields.put("firm", origin.firm());
        fields.put("chain", origin.chain());
        fields.put("link", origin.link());
        BigDecimal promised = origin.promisedWan();
        fields.put("amount", promised == null ? "" : promised.toPlainString());
        return subject(
                origin.id(),
                ProjectLedger.LEAD,
                origin.stage().code(),
                fields,
                origin.author(),
                origin.knownFrom(),
                origin.recordedAt());
    }

    static LedgerRow subject(
            String id,
            String subject,
            String stage,
            Map<String, String> fields,
            String author,
            LocalDate day,
            Instant now) {
        return LedgerRow.of(
                LedgerTable.PROJECT_ORIGIN,
                id,
                subject,
                null,
                stage,
                day,
                json(fields),
                null,
                null,
                null,
                author,
                day,
                now);
    }

    static Lead.Origin lead(ResultSet row) throws SQLException {
        Told told = told(row);
        return new Lead.Origin(
                row.getString("id"),
                told.text("name"),
                told.text("firm"),
                told.text("chain"),
                told.text("link"),
                LeadStage.find(row.getString("stage")).orElseThrow(),
                Money.read(told.text("amount")).wan(),
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                instant(row));
    }

    static LedgerRow row(String id, int ordinal, ProjectAct act) {
        return act(id, ordinal, act.kind().code(), act.told(), act.actor(), act.knownFrom(), act.recordedAt());
    }

    static LedgerRow row(String id, int ordinal, Lead.Act act) {
        return act(id, ordinal, act.kind().code(), act.told(), act.actor(), act.knownFrom(), act.recordedAt());
    }

    private static LedgerRow act(
            String id, int ordinal, String kind, Told told, Actor actor, LocalDate day, Instant now) {
        return LedgerRow.of(
                LedgerTable.PROJECT_ACT,
                id,
                ordinal,
                kind,
                json(told.fields()),
                actor.capacity().code(),
                actor.agency(),
                actor.account(),
                day,
                now);
    }

    static ProjectAct act(ResultSet row) throws SQLException {
        return new ProjectAct(
                ProjectActKind.parse(row.getString("act")),
                told(row),
                actor(row),
                row.getDate("known_from").toLocalDate(),
                instant(row));
    }

    static Lead.Act leadAct(ResultSet row) throws SQLException {
        return new Lead.Act(
                LeadActKind.parse(row.getString("act")),
                told(row),
                actor(row),
                row.getDate("known_from").toLocalDate(),
                instant(row));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(row.getString("author"), Capacity.parse(row.getString("capacity")), row.getString("agency"));
    }

    private static String json(Map<String, String> fields) {
        return MAPPER.writeValueAsString(new TreeMap<>(fields));
    }

    static Told told(ResultSet row) throws SQLException {
        var fields = new HashMap<String, String>();
        JsonNode body = MAPPER.readTree(row.getString("body"));
        body.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        return new Told(fields);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject("recorded_at", OffsetDateTime.class);
        if (time == null) {
            throw new SQLException("a row of the ledger has no time");
        }
        return time.toInstant();
    }
}
