-- What people did, each entry's hash made over the one before: whatever is edited, taken out or put in another order shows.
CREATE TABLE audit_entry (
  seq     bigint      NOT NULL,
  at      timestamptz NOT NULL,
  actor   text        NOT NULL,
  action  text        NOT NULL,
  region  text,
  subject text        NOT NULL,
  hash    text        NOT NULL,
  CONSTRAINT audit_entry_pk PRIMARY KEY (seq)
);

-- The last entry: who takes away the newest ones is found out by it. The one row is also the lock that orders entries.
CREATE TABLE audit_head (
  seq  bigint NOT NULL,
  hash text   NOT NULL
);
INSERT INTO audit_head VALUES (0, '');

-- What an entry's hash is made over, after the hash before it: each field with its length, so that none runs into the next.
CREATE FUNCTION audit_text(VARIADIC fields text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg(CASE WHEN field IS NULL THEN '-' ELSE char_length(field) || ':' || field END, ',' ORDER BY place)
  FROM unnest(fields) WITH ORDINALITY AS f (field, place)
$$;

-- The only way to add an entry. It runs as the owner: the application may add, and neither change nor take away.
CREATE FUNCTION append_audit(entry_actor text, entry_action text, entry_region text, entry_subject text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  head audit_head%ROWTYPE;
  entry_at timestamptz;
BEGIN
  SELECT * INTO STRICT head FROM audit_head FOR UPDATE;
  entry_at := clock_timestamp();
  head.seq := head.seq + 1;
  head.hash := encode(sha256(convert_to(head.hash || audit_text(
    head.seq::text, (extract(epoch FROM entry_at) * 1000000)::bigint::text,
    entry_actor, entry_action, entry_region, entry_subject), 'UTF8')), 'hex');
  INSERT INTO audit_entry (seq, at, actor, action, region, subject, hash)
  VALUES (head.seq, entry_at, entry_actor, entry_action, entry_region, entry_subject, head.hash);
  UPDATE audit_head SET seq = head.seq, hash = head.hash;
  RETURN head.seq;
END $$;

REVOKE ALL ON FUNCTION append_audit(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_audit(text, text, text, text) TO bridgehead_app;
GRANT SELECT ON audit_entry, audit_head TO bridgehead_app;

-- Of no region: whoever reads it says so in the transaction.
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit ON audit_entry FOR SELECT TO bridgehead_app USING
  ((SELECT current_setting('bridgehead.audit', true)) = 'read');
ALTER TABLE audit_head ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit ON audit_head FOR SELECT TO bridgehead_app USING
  ((SELECT current_setting('bridgehead.audit', true)) = 'read');
