CREATE TRIGGER link_decision_append_only BEFORE UPDATE, DELETE ON link_decision FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
