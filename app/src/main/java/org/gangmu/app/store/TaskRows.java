package org.gangmu.app.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.followup.Act;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Evidence;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskAct.Told;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin;
import org.gangmu.followup.TaskOrigin.What;
import org.gangmu.followup.TaskSource;
import org.jspecify.annotations.Nullable;

/** Tasks to rows of their ledgers and back. */
final class TaskRows {
    private TaskRows() {}

    static LedgerRow row(TaskOrigin origin) {
        What what = origin.what();
        TaskSource source = origin.source();
        return LedgerRow.of(
                LedgerTable.TASK_ORIGIN,
                origin.id(),
                what.kind().code(),
                what.title(),
                what.text(),
                joined(what.lead()),
                joined(what.responsible()),
                what.deadline(),
                what.cadence().code(),
                source == null ? null : source.document(),
                source == null ? null : source.kind(),
                source == null ? null : source.start(),
                source == null ? null : source.end(),
                origin.author(),
                origin.knownFrom(),
                origin.recordedAt());
    }

    static TaskOrigin origin(ResultSet row) throws SQLException {
        var what = new What(
                TaskKind.parse(row.getString("kind")),
                row.getString("title"),
                row.getString("body"),
                parted(row.getString("lead_agencies")),
                parted(row.getString("responsible_agencies")),
                day(row, "deadline"),
                Cadence.parse(row.getString("cadence")));
        String document = row.getString("source_document");
        TaskSource source = document == null
                ? null
                : new TaskSource(
                        document, row.getString("source_kind"), row.getInt("source_start"), row.getInt("source_end"));
        return new TaskOrigin(
                row.getString("id"),
                what,
                source,
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                instant(row));
    }

    static LedgerRow row(String task, int ordinal, TaskAct act) {
        return LedgerRow.of(
                LedgerTable.TASK_ACT,
                task,
                ordinal,
                act.act().code(),
                act.told().text(),
                joined(act.told().lead()),
                act.told().deadline(),
                act.actor().capacity().code(),
                act.actor().agency(),
                act.actor().account(),
                act.knownFrom(),
                act.recordedAt(),
                act.told().responsible().isEmpty() ? null : joined(act.told().responsible()));
    }

    static TaskAct act(ResultSet row, List<Evidence> evidence) throws SQLException {
        String responsible = row.getString("responsible_agencies");
        var told = new Told(
                row.getString("body"),
                parted(row.getString("lead_agencies")),
                responsible == null ? List.of() : parted(responsible),
                day(row, "deadline"),
                evidence);
        var actor =
                new Actor(row.getString("author"), Capacity.parse(row.getString("capacity")), row.getString("agency"));
        return new TaskAct(
                Act.parse(row.getString("act")),
                told,
                actor,
                row.getDate("known_from").toLocalDate(),
                instant(row));
    }

    static LedgerRow row(String task, int ordinal, Evidence file, Instant now) {
        return LedgerRow.of(LedgerTable.TASK_EVIDENCE, task, ordinal, file.id(), file.name(), file.size(), now);
    }

    static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(row.getString("file_id"), row.getString("name"), row.getLong("size_bytes"));
    }

    static String joined(List<String> agencies) {
        return agencies.isEmpty() ? "" : agencies.stream().collect(Collectors.joining("|", "|", "|"));
    }

    static List<String> parted(String agencies) {
        return Stream.of(agencies.split("\\|")).filter(name -> !name.isEmpty()).toList();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
