CREATE TRIGGER performance_act_append_only BEFORE UPDATE, DELETE ON performance_act FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
