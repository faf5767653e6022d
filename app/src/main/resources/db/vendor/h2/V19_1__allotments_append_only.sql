CREATE TRIGGER allotment_append_only BEFORE UPDATE, DELETE ON allotment FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
