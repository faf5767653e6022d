CREATE TRIGGER plan_adjustment_append_only BEFORE UPDATE, DELETE ON plan_adjustment FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
