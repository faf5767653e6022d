CREATE TRIGGER sign_off_append_only BEFORE UPDATE, DELETE ON sign_off FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
