-- Decomposition of targets and tasks. One row is one decision how a whole is divided; the latest known of a whole and division
-- counts, and one without parts takes it back. whole: its key; whole_text: its number when the decision was made.
-- body: one part a line: holder, value, unit, weight, parted by tabs.
CREATE TABLE allotment (
    seq BIGINT PRIMARY KEY,
    whole TEXT NOT NULL,
    division VARCHAR(20) NOT NULL,
    manner VARCHAR(20) NOT NULL,
    whole_text VARCHAR(200) NOT NULL,
    body TEXT NOT NULL,
    reason TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('allotment', 0, '');
