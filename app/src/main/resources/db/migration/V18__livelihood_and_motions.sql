-- Livelihood projects (民生实事): candidates for a year's list.
CREATE TABLE livelihood_candidate (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(32) NOT NULL UNIQUE,
    region VARCHAR(12) NOT NULL,
    list_year INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    proposer TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);

-- A round of voting as it was counted. votes: a line for each candidate, its id, a tab, its votes.
CREATE TABLE livelihood_round (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(32) NOT NULL UNIQUE,
    region VARCHAR(12) NOT NULL,
    list_year INTEGER NOT NULL,
    name TEXT NOT NULL,
    held_on DATE NOT NULL,
    seats INTEGER NOT NULL,
    present INTEGER NOT NULL,
    ballots INTEGER NOT NULL,
    invalid INTEGER NOT NULL,
    witnesses TEXT NOT NULL,
    votes TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);

-- A candidate adopted by a round, and the task it became. decided_by, reason: of a tie at the limit, who decided and why; else empty.
CREATE TABLE livelihood_adoption (
    seq BIGINT PRIMARY KEY,
    round_id VARCHAR(32) NOT NULL REFERENCES livelihood_round (id),
    candidate_id VARCHAR(32) NOT NULL UNIQUE REFERENCES livelihood_candidate (id),
    decided_by VARCHAR(200) NOT NULL,
    reason TEXT NOT NULL,
    task_id VARCHAR(32) NOT NULL REFERENCES task_origin (id),
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);

-- Motions (建议提案) as they were received. kind: suggestion (人大代表建议), proposal (政协提案).
CREATE TABLE motion (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(32) NOT NULL UNIQUE,
    region VARCHAR(12) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    session_name VARCHAR(200) NOT NULL,
    number INTEGER NOT NULL,
    proposer TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    received_on DATE NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (region, kind, session_name, number)
);

-- What happened to a motion. detail: of assigned the task, of replied its class A to D, of judged how satisfied its proposer is.
CREATE TABLE motion_event (
    seq BIGINT PRIMARY KEY,
    motion_id VARCHAR(32) NOT NULL REFERENCES motion (id),
    ordinal INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    detail VARCHAR(40) NOT NULL,
    words TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (motion_id, ordinal)
);

INSERT INTO ledger_head (ledger, seq, hash) VALUES
    ('livelihood_candidate', 0, ''), ('livelihood_round', 0, ''), ('livelihood_adoption', 0, ''),
    ('motion', 0, ''), ('motion_event', 0, '');
