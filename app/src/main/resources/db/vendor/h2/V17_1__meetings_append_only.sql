CREATE TRIGGER meeting_append_only BEFORE UPDATE, DELETE ON meeting FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER meeting_decision_append_only BEFORE UPDATE, DELETE ON meeting_decision FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
