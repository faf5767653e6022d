-- Sign-offs of readings. place_*: where the statement stands, in code points from its document's beginning, so that a newer reading
-- of the same document finds it again; said: what was signed for. The latest known of a place counts.
CREATE TABLE sign_off (
    seq BIGINT PRIMARY KEY,
    document_id VARCHAR(80) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    place_start INTEGER NOT NULL,
    place_end INTEGER NOT NULL,
    place_number INTEGER NOT NULL,
    said TEXT NOT NULL,
    decision VARCHAR(20) NOT NULL,
    reason TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX sign_off_by_document ON sign_off (document_id, kind, place_number);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('sign_off', 0, '');
