-- Who may sign in. Not a ledger: passwords and roles change.
CREATE TABLE account (
    name VARCHAR(100) PRIMARY KEY,
    password_hash VARCHAR(100) NOT NULL,
    role VARCHAR(40) NOT NULL,
    enabled BOOLEAN NOT NULL,
    created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
