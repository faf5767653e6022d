-- How monthly sheets are read: for an issuer and the shape of its sheet the latest row counts. body: org.gangmu.sheet.SheetMapping.
CREATE TABLE sheet_mapping (
    seq BIGINT PRIMARY KEY,
    issuer VARCHAR(200) NOT NULL,
    shape TEXT NOT NULL,
    body TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX sheet_mapping_by_issuer ON sheet_mapping (issuer, seq);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('sheet_mapping', 0, '');
