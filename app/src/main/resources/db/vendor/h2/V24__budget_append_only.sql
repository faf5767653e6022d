CREATE TRIGGER budget_entry_append_only BEFORE UPDATE, DELETE ON budget_entry FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER budget_remark_append_only BEFORE UPDATE, DELETE ON budget_remark FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
