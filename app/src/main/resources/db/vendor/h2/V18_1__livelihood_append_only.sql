CREATE TRIGGER livelihood_candidate_append_only BEFORE UPDATE, DELETE ON livelihood_candidate FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER livelihood_round_append_only BEFORE UPDATE, DELETE ON livelihood_round FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER livelihood_adoption_append_only BEFORE UPDATE, DELETE ON livelihood_adoption FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER motion_append_only BEFORE UPDATE, DELETE ON motion FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
CREATE TRIGGER motion_event_append_only BEFORE UPDATE, DELETE ON motion_event FOR EACH ROW CALL 'org.gangmu.app.store.AppendOnly';
