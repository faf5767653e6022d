-- The ledger. Written in what H2 and PostgreSQL share. Rows are added and never changed: V2 sees to it.
-- Every ledger has seq (1, 2, 3 …), previous_hash and hash; see org.gangmu.app.store.Chain.
-- known_from: when it became known. recorded_at: when it was written here. period: when it was true.

-- The end of each chain. Whoever adds rows locks theirs first, so that writers queue up. The only table here that changes.
CREATE TABLE ledger_head (
    ledger VARCHAR(40) PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL
);
INSERT INTO ledger_head (ledger, seq, hash) VALUES
    ('source_file', 0, ''), ('own_region', 0, ''), ('reading', 0, ''), ('document', 0, ''), ('statement', 0, ''),
    ('correction', 0, '');

-- A file as it came: its text with its pages. id: sha256 of its bytes.
CREATE TABLE source_file (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(80) NOT NULL UNIQUE,
    name TEXT NOT NULL,
    chars TEXT NOT NULL,
    pages TEXT NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);

-- Regions that are not in the gazetteer, or go by another code here.
CREATE TABLE own_region (
    seq BIGINT PRIMARY KEY,
    code VARCHAR(20) NOT NULL,
    name VARCHAR(100) NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (code, name)
);

-- A file was read by a version of the reader. The newest reading of a file is the one that counts.
CREATE TABLE reading (
    seq BIGINT PRIMARY KEY,
    file_id VARCHAR(80) NOT NULL REFERENCES source_file (id),
    reader_version INTEGER NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (file_id, reader_version)
);

-- A document found by a reading. id: sha256 of its own text.
CREATE TABLE document (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(80) NOT NULL,
    reader_version INTEGER NOT NULL,
    file_id VARCHAR(80) NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    type VARCHAR(40) NOT NULL,
    title TEXT NOT NULL,
    number TEXT,
    issuer TEXT,
    issued_on DATE,
    region VARCHAR(20),
    period VARCHAR(40) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (id, reader_version),
    FOREIGN KEY (file_id, reader_version) REFERENCES reading (file_id, reader_version)
);
CREATE INDEX document_by_day ON document (known_from);

-- A statement read in a document. body: the statement by the read contract; the columns before it are copies to search by.
-- place: hash of document, place in it and kind, the same for every reader version; id: that and the reader version.
-- position: where its number begins, else where it begins. agencies: |one|other|
CREATE TABLE statement (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(64) NOT NULL UNIQUE,
    place VARCHAR(64) NOT NULL,
    document_id VARCHAR(80) NOT NULL,
    reader_version INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    position INTEGER NOT NULL,
    subject VARCHAR(200) NOT NULL,
    period VARCHAR(40),
    agencies TEXT,
    body TEXT NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    FOREIGN KEY (document_id, reader_version) REFERENCES document (id, reader_version)
);
CREATE INDEX statement_by_document ON statement (document_id, reader_version, position);
CREATE INDEX statement_by_subject ON statement (subject, kind);

-- A person's ruling on a statement; the latest one known counts. body is null when nothing is stated at that place.
CREATE TABLE correction (
    seq BIGINT PRIMARY KEY,
    statement_id VARCHAR(64) NOT NULL REFERENCES statement (id),
    place VARCHAR(64) NOT NULL,
    subject VARCHAR(200),
    period VARCHAR(40),
    agencies TEXT,
    body TEXT,
    reason TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX correction_by_place ON correction (place, seq);
