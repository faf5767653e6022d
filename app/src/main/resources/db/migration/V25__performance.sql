-- The loops of budget performance and of major policies: one row for each stage recorded; see org.gangmu.budget.LoopAct. aims: one a line.
-- links: lines of the budget, tasks and projects, one a line. amount: 万元.
CREATE TABLE performance_act (
    seq BIGINT PRIMARY KEY,
    loop_id VARCHAR(64) NOT NULL,
    stage VARCHAR(30) NOT NULL,
    title VARCHAR(300) NOT NULL,
    body TEXT NOT NULL,
    aims TEXT NOT NULL,
    amount VARCHAR(40),
    mark VARCHAR(40),
    outcome VARCHAR(30) NOT NULL,
    links TEXT NOT NULL,
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
CREATE INDEX performance_act_by_loop ON performance_act (loop_id, seq);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('performance_act', 0, '');
