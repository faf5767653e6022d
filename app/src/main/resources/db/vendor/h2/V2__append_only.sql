-- H2 lets TRUNCATE pass a trigger: that is found by the chain (gangmu verify).
CREATE TRIGGER source_file_append_only BEFORE UPDATE, DELETE ON source_file FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER own_region_append_only BEFORE UPDATE, DELETE ON own_region FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER reading_append_only BEFORE UPDATE, DELETE ON reading FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER document_append_only BEFORE UPDATE, DELETE ON document FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER statement_append_only BEFORE UPDATE, DELETE ON statement FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER correction_append_only BEFORE UPDATE, DELETE ON correction FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
