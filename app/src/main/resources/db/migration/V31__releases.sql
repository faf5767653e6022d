-- Who may see what: the latest row of an item counts. item_kind and item_id: what is meant, such as a document and its id.
-- visibility: draft, internal or public. released_by: who examined it (a person's name); ground: on what ground.
CREATE TABLE item_release (
    seq BIGINT PRIMARY KEY,
    item_kind VARCHAR(20) NOT NULL,
    item_id VARCHAR(200) NOT NULL,
    visibility VARCHAR(10) NOT NULL,
    released_by VARCHAR(100) NOT NULL,
    ground TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX item_release_item ON item_release (item_kind, item_id, seq);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('item_release', 0, '');
