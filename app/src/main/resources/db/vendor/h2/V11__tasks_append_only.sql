CREATE TRIGGER task_origin_append_only BEFORE UPDATE, DELETE ON task_origin FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER task_act_append_only BEFORE UPDATE, DELETE ON task_act FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER task_evidence_append_only BEFORE UPDATE, DELETE ON task_evidence FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER task_rejection_append_only BEFORE UPDATE, DELETE ON task_rejection FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
