CREATE TRIGGER notice_append_only BEFORE UPDATE, DELETE ON notice FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER figure_answer_append_only BEFORE UPDATE, DELETE ON figure_answer FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
