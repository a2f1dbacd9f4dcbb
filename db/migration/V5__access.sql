-- One-time sign-in links: only the hash is kept, so that a copy of the database opens no door.
CREATE TABLE sign_in_link (
  token_sha256 text        NOT NULL,
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  used_at      timestamptz,
  CONSTRAINT sign_in_link_pk PRIMARY KEY (token_sha256)
);

-- Row-level security is the backstop behind the application's own region filter: a transaction sees
-- the regions named in bridgehead.regions (SET LOCAL), and nothing while that is unset.
GRANT USAGE ON SCHEMA public TO bridgehead_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO bridgehead_app;
GRANT USAGE ON SEQUENCE batch_id_seq TO bridgehead_app;
-- A batch is a record of what happened.
REVOKE UPDATE, DELETE ON batch FROM bridgehead_app;

DO $$
DECLARE
  t text;
BEGIN
  FOR t IN SELECT c.table_name FROM information_schema.columns c
           WHERE c.table_schema = current_schema() AND c.column_name = 'region_id' ORDER BY 1 LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY region ON %I TO bridgehead_app USING '
      '(region_id = ANY ((SELECT string_to_array(current_setting(''bridgehead.regions'', true), '',''))::text[]))', t);
  END LOOP;
END $$;
