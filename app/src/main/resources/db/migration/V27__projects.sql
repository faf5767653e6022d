-- The ledger of projects: how each subject came into it, and every act on it; see org.gangmu.project. subject: project; lead (an
-- investment that is being promoted); chain (an industry chain as somebody set it out; the last of a name counts); rejected (what
-- documents name and a person said to be no project). body: what was told, as JSON. source_…: the place in a document it was made
-- from, in code points from the document's beginning.
CREATE TABLE project_origin (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(32) NOT NULL UNIQUE,
    subject VARCHAR(20) NOT NULL,
    external_id VARCHAR(200),
    stage VARCHAR(20) NOT NULL,
    since DATE NOT NULL,
    body TEXT NOT NULL,
    source_document VARCHAR(80),
    source_start INTEGER,
    source_end INTEGER,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX project_origin_by_subject ON project_origin (subject, seq);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('project_origin', 0, '');

-- What somebody did to one. ordinal: 1, 2, 3 … within it.
CREATE TABLE project_act (
    seq BIGINT PRIMARY KEY,
    subject_id VARCHAR(32) NOT NULL REFERENCES project_origin (id),
    ordinal INTEGER NOT NULL,
    act VARCHAR(20) NOT NULL,
    body TEXT NOT NULL,
    capacity VARCHAR(20) NOT NULL,
    agency VARCHAR(200),
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (subject_id, ordinal)
);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('project_act', 0, '');
