CREATE TRIGGER mechanism_pack_append_only BEFORE UPDATE, DELETE ON mechanism_pack FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER mechanism_parameter_append_only BEFORE UPDATE, DELETE ON mechanism_parameter FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER mechanism_event_append_only BEFORE UPDATE, DELETE ON mechanism_event FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER mechanism_decision_append_only BEFORE UPDATE, DELETE ON mechanism_decision FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER obligation_append_only BEFORE UPDATE, DELETE ON obligation FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
