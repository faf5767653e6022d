-- Whom a task's taking part goes to with a transfer; null where that does not change: |one|other|
ALTER TABLE task_act ADD COLUMN responsible_agencies TEXT;
