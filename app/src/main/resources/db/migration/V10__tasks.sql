-- The ledger of tasks (任务台账): how each came into it, every act on it, the files that were attached, and the statements of which
-- a person said that they are to become none.

-- Whose tasks a reporter reports on.
ALTER TABLE account ADD COLUMN agency VARCHAR(200);

-- A task as it was opened. lead_agencies, responsible_agencies: |one|other|
-- source_…: the statement it was made from, in code points from its document's beginning; null when it was typed in.
CREATE TABLE task_origin (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(32) NOT NULL UNIQUE,
    kind VARCHAR(20) NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    lead_agencies TEXT NOT NULL,
    responsible_agencies TEXT NOT NULL,
    deadline DATE,
    cadence VARCHAR(20) NOT NULL,
    source_document VARCHAR(80),
    source_kind VARCHAR(20),
    source_start INTEGER,
    source_end INTEGER,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);

-- What somebody did to a task. ordinal: 1, 2, 3 … within the task. lead_agencies: those that lead from now on, or empty.
CREATE TABLE task_act (
    seq BIGINT PRIMARY KEY,
    task_id VARCHAR(32) NOT NULL REFERENCES task_origin (id),
    ordinal INTEGER NOT NULL,
    act VARCHAR(20) NOT NULL,
    body TEXT NOT NULL,
    lead_agencies TEXT NOT NULL,
    deadline DATE,
    capacity VARCHAR(20) NOT NULL,
    agency VARCHAR(200),
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (task_id, ordinal)
);

-- A file attached to an act. file_id: sha256 of its bytes, so that what is chained here proves the file too.
CREATE TABLE task_evidence (
    seq BIGINT PRIMARY KEY,
    task_id VARCHAR(32) NOT NULL,
    ordinal INTEGER NOT NULL,
    file_id VARCHAR(80) NOT NULL,
    name VARCHAR(255) NOT NULL,
    size_bytes BIGINT NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    FOREIGN KEY (task_id, ordinal) REFERENCES task_act (task_id, ordinal)
);
CREATE INDEX task_evidence_by_task ON task_evidence (task_id);

-- The bytes of attached files, in parts that both databases hold. Not a ledger: the hash in task_evidence proves them.
CREATE TABLE task_file_part (
    file_id VARCHAR(80) NOT NULL,
    part INTEGER NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (file_id, part)
);

-- What a person decided of a statement that could become a task: rejected, or open again. The latest known counts.
CREATE TABLE task_rejection (
    seq BIGINT PRIMARY KEY,
    source_document VARCHAR(80) NOT NULL,
    source_kind VARCHAR(20) NOT NULL,
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    decision VARCHAR(20) NOT NULL,
    reason TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);

INSERT INTO ledger_head (ledger, seq, hash) VALUES
    ('task_origin', 0, ''), ('task_act', 0, ''), ('task_evidence', 0, ''), ('task_rejection', 0, '');
