CREATE TRIGGER supervision_slip_append_only BEFORE UPDATE, DELETE ON supervision_slip FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER bulletin_append_only BEFORE UPDATE, DELETE ON bulletin FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER bulletin_row_append_only BEFORE UPDATE, DELETE ON bulletin_row FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
