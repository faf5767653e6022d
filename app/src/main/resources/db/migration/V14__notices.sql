-- What agencies and offices are told: each notice once, whatever happens to the server in between.

-- A notice. rule, item and period tell it from every other to the same recipient: agency:…, role:… or account:…
-- subject, detail: the words of the matter, as its documents have them. due: ISO 8601. link: an address of the portal.
CREATE TABLE notice (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(32) NOT NULL UNIQUE,
    rule VARCHAR(40) NOT NULL,
    item VARCHAR(100) NOT NULL,
    period VARCHAR(100) NOT NULL,
    recipient VARCHAR(220) NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    due VARCHAR(30),
    link VARCHAR(400) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    UNIQUE (rule, item, period, recipient)
);
CREATE INDEX notice_by_recipient ON notice (recipient, seq);

-- Who has seen a notice. Not a ledger.
CREATE TABLE notice_seen (
    notice_id VARCHAR(32) NOT NULL REFERENCES notice (id),
    account VARCHAR(100) NOT NULL,
    seen_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (notice_id, account)
);

-- A notice on its way out of the portal. state: waiting, sent, failed. next_at: when it is tried, or tried again, or, while it is
-- being sent, when another server may take it over. Not a ledger.
CREATE TABLE notice_delivery (
    notice_id VARCHAR(32) NOT NULL REFERENCES notice (id),
    channel VARCHAR(20) NOT NULL,
    address VARCHAR(254) NOT NULL,
    state VARCHAR(10) NOT NULL,
    attempts INTEGER NOT NULL,
    next_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    fault TEXT,
    PRIMARY KEY (notice_id, channel, address)
);
CREATE INDEX notice_delivery_waiting ON notice_delivery (state, next_at);

-- Where an account gets its notices besides the portal.
CREATE TABLE account_address (
    account VARCHAR(100) PRIMARY KEY,
    email VARCHAR(254) NOT NULL
);

INSERT INTO ledger_head (ledger, seq, hash) VALUES ('notice', 0, '');

-- What an agency says of a figure read from a published document: that it is right, or that it is not and why. figure: made from
-- the document and the place of the number in it. The latest known of each agency counts.
CREATE TABLE figure_answer (
    seq BIGINT PRIMARY KEY,
    figure VARCHAR(32) NOT NULL,
    indicator VARCHAR(200) NOT NULL,
    quote TEXT NOT NULL,
    answer VARCHAR(20) NOT NULL,
    reason TEXT NOT NULL,
    agency VARCHAR(200) NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX figure_answer_by_figure ON figure_answer (figure);

INSERT INTO ledger_head (ledger, seq, hash) VALUES ('figure_answer', 0, '');
