-- A person's ruling on a finding of the audit; the latest one known counts. finding: the key of the finding, which names its
-- family and the places of its two sides by the hash of their documents, so that a ruling outlives every new reading.
-- rule, verdict, message, stated, computed: what the audit said when the ruling was made.
CREATE TABLE ruling (
    seq BIGINT PRIMARY KEY,
    finding VARCHAR(400) NOT NULL,
    rule VARCHAR(40) NOT NULL,
    verdict VARCHAR(20) NOT NULL,
    message TEXT NOT NULL,
    stated VARCHAR(200) NOT NULL,
    computed VARCHAR(200) NOT NULL,
    decision VARCHAR(40) NOT NULL,
    reason TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX ruling_by_finding ON ruling (finding, seq);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('ruling', 0, '');
