package org.gangmu.app.store;

import java.util.List;
import java.util.Locale;

/**
 * The ledgers: tables that are only added to, each with a chain of its own.
 *
 * <p>Their order is the order in which a transaction that writes to several locks them. A column added by a later migration
 * goes to the end of its list and must be nullable: what is null does not enter a row's hash, so old rows keep theirs.
 */
enum LedgerTable {
    SOURCE_FILE("id", "name", "chars", "pages", "recorded_at"),
    OWN_REGION("code", "name", "recorded_at"),
    READING("file_id", "reader_version", "recorded_at"),
    DOCUMENT(
            "id",
            "reader_version",
            "file_id",
            "start_offset",
            "end_offset",
            "type",
            "title",
            "number",
            "issuer",
            "issued_on",
            "region",
            "period",
            "known_from",
            "recorded_at"),
    STATEMENT(
            "id",
            "place",
            "document_id",
            "reader_version",
            "kind",
            "position",
            "subject",
            "period",
            "agencies",
            "body",
            "known_from",
            "recorded_at"),
    CORRECTION(
            "statement_id",
            "place",
            "subject",
            "period",
            "agencies",
            "body",
            "reason",
            "author",
            "known_from",
            "recorded_at"),
    RULING(
            "finding",
            "rule",
            "verdict",
            "message",
            "stated",
            "computed",
            "decision",
            "reason",
            "author",
            "known_from",
            "recorded_at"),
    LINK_DECISION(
            "link", "from_words", "to_words", "ground", "choice", "reason", "author", "known_from", "recorded_at"),
    MECHANISM_PACK("pack", "version", "body", "reason", "author", "known_from", "recorded_at"),
    MECHANISM_PARAMETER("pack", "name", "param_value", "reason", "author", "known_from", "recorded_at"),
    MECHANISM_EVENT("pack", "event_key", "type", "happened_at", "body", "author", "known_from", "recorded_at"),
    MECHANISM_DECISION("pack", "event_key", "version", "parameters", "body", "author", "known_from", "recorded_at"),
    OBLIGATION(
            "id",
            "pack",
            "event_key",
            "rule",
            "who",
            "act",
            "due",
            "light",
            "clause",
            "state",
            "note",
            "author",
            "known_from",
            "recorded_at"),
    TASK_ORIGIN(
            "id",
            "kind",
            "title",
            "body",
            "lead_agencies",
            "responsible_agencies",
            "deadline",
            "cadence",
            "source_document",
            "source_kind",
            "source_start",
            "source_end",
            "author",
            "known_from",
            "recorded_at"),
    TASK_ACT(
            "task_id",
            "ordinal",
            "act",
            "body",
            "lead_agencies",
            "deadline",
            "capacity",
            "agency",
            "author",
            "known_from",
            "recorded_at",
            "responsible_agencies"),
    TASK_EVIDENCE("task_id", "ordinal", "file_id", "name", "size_bytes", "recorded_at"),
    TASK_REJECTION(
            "source_document",
            "source_kind",
            "source_start",
            "source_end",
            "decision",
            "reason",
            "author",
            "known_from",
            "recorded_at"),
    SUPERVISION_SLIP(
            "region",
            "slip_year",
            "number",
            "task_id",
            "ordinal",
            "level",
            "measure",
            "signer",
            "known_from",
            "recorded_at"),
    BULLETIN(
            "id",
            "region",
            "bulletin_year",
            "number",
            "title",
            "first_day",
            "last_day",
            "rule",
            "author",
            "known_from",
            "recorded_at"),
    BULLETIN_ROW("bulletin_id", "ordinal", "agency", "agency_rank", "score", "tasks", "points", "recorded_at"),
    MEETING(
            "id",
            "region",
            "kind",
            "title",
            "held_on",
            "leader",
            "words",
            "agencies",
            "author",
            "known_from",
            "recorded_at"),
    MEETING_DECISION("meeting_id", "ordinal", "line", "task_id", "author", "known_from", "recorded_at"),
    AGENCY_ENTRY(
            "id",
            "agency",
            "kind",
            "body",
            "detail",
            "other",
            "person",
            "valid_from",
            "valid_to",
            "source_document",
            "source_start",
            "source_end",
            "reason",
            "corrects",
            "withdrawn",
            "author",
            "known_from",
            "recorded_at"),
    ALLOTMENT("whole", "division", "manner", "whole_text", "body", "reason", "author", "known_from", "recorded_at"),
    PROJECT_ORIGIN(
            "id",
            "subject",
            "external_id",
            "stage",
            "since",
            "body",
            "source_document",
            "source_start",
            "source_end",
            "author",
            "known_from",
            "recorded_at"),
    PROJECT_ACT("subject_id", "ordinal", "act", "body", "capacity", "agency", "author", "known_from", "recorded_at");

    private final List<String> columns;

    LedgerTable(String... columns) {
        this.columns = List.of(columns);
    }

    /** The name of the table. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a row says, without its place in the chain. */
    List<String> columns() {
        return columns;
    }
}
