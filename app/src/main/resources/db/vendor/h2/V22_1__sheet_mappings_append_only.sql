CREATE TRIGGER sheet_mapping_append_only BEFORE UPDATE, DELETE ON sheet_mapping FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
