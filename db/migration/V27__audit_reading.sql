-- The record is read on a page, filtered by who and what: the newest entries of either are found without reading the rest.
CREATE INDEX audit_entry_of_actor ON audit_entry (actor, seq);
CREATE INDEX audit_entry_of_action ON audit_entry (action, seq);
