-- A person's decision whether two places of different documents speak of the same thing; the latest one known counts. link: the
-- key of the link, which names its two places by the hash of their documents, so that a decision outlives every new reading.
-- from_words, to_words, ground: what stood there and why the two were linked when the decision was made.
CREATE TABLE link_decision (
    seq BIGINT PRIMARY KEY,
    link VARCHAR(400) NOT NULL,
    from_words TEXT NOT NULL,
    to_words TEXT NOT NULL,
    ground VARCHAR(40) NOT NULL,
    choice VARCHAR(20) NOT NULL,
    reason TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX link_decision_by_link ON link_decision (link, seq);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('link_decision', 0, '');
