CREATE TRIGGER agency_entry_append_only BEFORE UPDATE, DELETE ON agency_entry FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
