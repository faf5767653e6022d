-- Adjustments of plans' targets. goal_*: which target; value_*: its number before and from valid_from on, in unit.
-- known_from: the day of the decision it rests on. corrects: the id of the adjustment that a withdrawal takes back; such a row
-- counts from its own known_from.
CREATE TABLE plan_adjustment (
    seq BIGINT PRIMARY KEY,
    id VARCHAR(64) NOT NULL UNIQUE,
    goal_region VARCHAR(20) NOT NULL,
    goal_indicator TEXT NOT NULL,
    goal_period VARCHAR(40) NOT NULL,
    goal_measure VARCHAR(20) NOT NULL,
    indicator_name TEXT NOT NULL,
    value_before VARCHAR(40),
    value_after VARCHAR(40) NOT NULL,
    unit VARCHAR(40) NOT NULL,
    bound VARCHAR(10) NOT NULL,
    basis TEXT NOT NULL,
    basis_number VARCHAR(200) NOT NULL,
    basis_date DATE NOT NULL,
    approved_by VARCHAR(200) NOT NULL,
    valid_from DATE NOT NULL,
    reason TEXT NOT NULL,
    corrects VARCHAR(64),
    author VARCHAR(100) NOT NULL,
    known_from DATE NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);
INSERT INTO ledger_head (ledger, seq, hash) VALUES ('plan_adjustment', 0, '');
