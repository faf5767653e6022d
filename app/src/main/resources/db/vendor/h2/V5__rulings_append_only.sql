CREATE TRIGGER ruling_append_only BEFORE UPDATE, DELETE ON ruling FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
