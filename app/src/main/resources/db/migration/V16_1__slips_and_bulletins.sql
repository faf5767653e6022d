-- Supervision slips (督办单): one for each act that escalates a task, numbered within region and year.
CREATE TABLE supervision_slip (
    seq BIGINT PRIMARY KEY,
    region VARCHAR(12) NOT NULL,
    slip_year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    task_id VARCHAR(32) NOT NULL,
    ordinal INTEGER NOT NULL,
    level VARCHAR(20) NOT NULL,
    measure TEXT NOT NULL,
    signer VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (region, slip_year, number),
    UNIQUE (task_id, ordinal),
    FOREIGN KEY (task_id, ordinal) REFERENCES task_act (task_id, ordinal)
);

-- Bulletins (通报) as they were issued. rule: the lines of the ranking rule that counted.
CREATE TABLE bulletin (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(32) NOT NULL UNIQUE,
    region VARCHAR(12) NOT NULL,
    bulletin_year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    rule TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (region, bulletin_year, number)
);

-- An agency in a bulletin. agency_rank: null where it is listed and not ranked. score: to one decimal, as text.
-- points: a line for each, fields parted by tabs: criterion, points, task, day, title.
CREATE TABLE bulletin_row (
    seq BIGINT PRIMARY KEY,
    bulletin_id VARCHAR(32) NOT NULL REFERENCES bulletin (id),
    ordinal INTEGER NOT NULL,
    agency VARCHAR(200) NOT NULL,
    agency_rank INTEGER,
    score VARCHAR(20) NOT NULL,
    tasks INTEGER NOT NULL,
    points TEXT NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (bulletin_id, ordinal)
);

INSERT INTO ledger_head (ledger, seq, hash) VALUES ('supervision_slip', 0, ''), ('bulletin', 0, ''), ('bulletin_row', 0, '');
