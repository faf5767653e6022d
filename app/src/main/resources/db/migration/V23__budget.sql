-- Lines of the budget that people enter, one row each time a line is entered; of one external id the last row known counts.
-- See org.gangmu.budget.Line. amount: with its printed digits, in unit. month: up to which the year is cumulated, 12 for the year.
CREATE TABLE budget_entry (
    seq BIGINT PRIMARY KEY,
    external_id VARCHAR(100) NOT NULL,
    book VARCHAR(30) NOT NULL,
    side VARCHAR(30) NOT NULL,
    budget_year INTEGER NOT NULL,
    budget_month INTEGER NOT NULL,
    phase VARCHAR(30) NOT NULL,
    item VARCHAR(300) NOT NULL,
    code VARCHAR(20),
    amount VARCHAR(40) NOT NULL,
    unit VARCHAR(20) NOT NULL,
    parent VARCHAR(100),
    note TEXT,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX budget_entry_by_id ON budget_entry (external_id, seq);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('budget_entry', 0, '');

-- What legislators and offices remark on a line, whether a document or a person told it. line_words: the line as it stood.
CREATE TABLE budget_remark (
    seq BIGINT PRIMARY KEY,
    line_id VARCHAR(200) NOT NULL,
    line_words VARCHAR(500) NOT NULL,
    body TEXT NOT NULL,
    role VARCHAR(30) NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX budget_remark_by_line ON budget_remark (line_id, seq);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('budget_remark', 0, '');
