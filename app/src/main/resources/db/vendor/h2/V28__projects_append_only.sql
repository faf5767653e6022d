CREATE TRIGGER project_origin_append_only BEFORE UPDATE, DELETE ON project_origin FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER project_act_append_only BEFORE UPDATE, DELETE ON project_act FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
