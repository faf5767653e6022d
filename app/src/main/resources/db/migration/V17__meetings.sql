-- Meetings of dispatch (调度会) and leaders' instructions (批示), from which tasks come.
-- kind: meeting, instruction. leader: who presides, or who instructed. agencies: those asked to a meeting, |one|other|, or empty.
CREATE TABLE meeting (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(32) NOT NULL UNIQUE,
    region VARCHAR(12) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    title TEXT NOT NULL,
    held_on DATE NOT NULL,
    leader VARCHAR(200) NOT NULL,
    words TEXT NOT NULL,
    agencies TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);

-- A line decided there, and the task it became.
CREATE TABLE meeting_decision (
    seq BIGINT PRIMARY KEY,
    meeting_id VARCHAR(32) NOT NULL REFERENCES meeting (id),
    ordinal INTEGER NOT NULL,
    line TEXT NOT NULL,
    task_id VARCHAR(32) NOT NULL REFERENCES task_origin (id),
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (meeting_id, ordinal)
);
CREATE INDEX meeting_decision_by_task ON meeting_decision (task_id);

INSERT INTO ledger_head (ledger, seq, hash) VALUES ('meeting', 0, ''), ('meeting_decision', 0, '');
