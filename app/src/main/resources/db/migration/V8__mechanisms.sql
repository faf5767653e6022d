-- Mechanisms: what people adopt, decide and report, and what follows. All are ledgers; see V1.

-- A pack as somebody adopted or changed it. body: the DMN file. version: 1, 2, 3 … within the pack; the newest known counts.
CREATE TABLE mechanism_pack (
    seq BIGINT PRIMARY KEY,
    pack VARCHAR(60) NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    reason TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (pack, version)
);

-- What a person decided where a text leaves something open; the latest known counts. param_value is null when it is open again.
CREATE TABLE mechanism_parameter (
    seq BIGINT PRIMARY KEY,
    pack VARCHAR(60) NOT NULL,
    name VARCHAR(60) NOT NULL,
    param_value TEXT,
    reason TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);

-- Something that happened, told once. event_key tells it from every other event of the pack; body: its fields as JSON.
CREATE TABLE mechanism_event (
    seq BIGINT PRIMARY KEY,
    pack VARCHAR(60) NOT NULL,
    event_key VARCHAR(64) NOT NULL,
    type VARCHAR(60) NOT NULL,
    happened_at VARCHAR(20) NOT NULL,
    body TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (pack, event_key)
);

-- What a version of a pack, with the parameters decided by then, said of an event: body holds one JSON line an outcome or question,
-- with row, inputs and clause. An event is decided again when a parameter or the pack changes; the latest known counts.
CREATE TABLE mechanism_decision (
    seq BIGINT PRIMARY KEY,
    pack VARCHAR(60) NOT NULL,
    event_key VARCHAR(64) NOT NULL,
    version INTEGER NOT NULL,
    parameters TEXT NOT NULL,
    body TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX mechanism_decision_by_event ON mechanism_decision (pack, event_key, seq);

-- Who must do what by when. id: hash of pack, event, rule, who and act, so that deciding again does not oblige twice. The latest
-- row of an id counts: it is added when it arises, when its time limit is decided, and when its state changes.
CREATE TABLE obligation (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(64) NOT NULL,
    pack VARCHAR(60) NOT NULL,
    event_key VARCHAR(64) NOT NULL,
    rule VARCHAR(130) NOT NULL,
    who TEXT NOT NULL,
    act TEXT NOT NULL,
    due VARCHAR(20),
    light VARCHAR(10),
    clause TEXT NOT NULL,
    state VARCHAR(20) NOT NULL,
    note TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX obligation_by_id ON obligation (id, seq);
CREATE INDEX obligation_by_event ON obligation (pack, event_key);
INSERT INTO ledger_head (ledger, seq, hash) VALUES
    ('mechanism_pack', 0, ''), ('mechanism_parameter', 0, ''), ('mechanism_event', 0, ''), ('mechanism_decision', 0, ''),
    ('obligation', 0, '');
