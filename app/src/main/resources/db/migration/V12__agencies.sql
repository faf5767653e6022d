-- The registry of agencies: one row for each thing said of one, dated and signed; see org.gangmu.agency.Entry. Of an entry and
-- those that correct it, the last one known counts. valid_from, valid_to: when it is true. source_*: the sentence that says so.
CREATE TABLE agency_entry (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(64) NOT NULL UNIQUE,
    agency VARCHAR(64) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    body TEXT NOT NULL,
    detail TEXT NOT NULL,
    other VARCHAR(64),
    person VARCHAR(100),
    valid_from DATE,
    valid_to DATE,
    source_document VARCHAR(80),
    source_start INTEGER,
    source_end INTEGER,
    reason TEXT NOT NULL,
    corrects VARCHAR(64),
    withdrawn INTEGER NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX agency_entry_by_agency ON agency_entry (agency, seq);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('agency_entry', 0, '');
