CREATE TRIGGER item_release_append_only BEFORE UPDATE, DELETE ON item_release FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
