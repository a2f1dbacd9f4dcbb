-- Who may come in besides whoever holds the console: people with a role and regions, and what signs them in. Of secrets
-- only hashes are kept, but for those a one-time code is worked out from.
CREATE TABLE account (
  id           bigint GENERATED ALWAYS AS IDENTITY,
  name         text        NOT NULL,
  role         text        NOT NULL,
  every_region boolean     NOT NULL DEFAULT false,
  -- Argon2id; null: no password was set yet, or the organisation's provider signs this person in.
  password     text,
  by_provider  boolean     NOT NULL DEFAULT false,
  -- Another one ends every session and every browser that is remembered.
  key          text        NOT NULL,
  totp_secret  text,
  -- The time step of the last code that was taken: each works once.
  totp_used    bigint,
  created_at   timestamptz NOT NULL DEFAULT now(),
  closed_at    timestamptz,
  CONSTRAINT account_pk PRIMARY KEY (id),
  CONSTRAINT account_name_key UNIQUE (name),
  CONSTRAINT account_role_known CHECK (role IN ('viewer', 'planner', 'steward', 'administrator')),
  CONSTRAINT account_by_provider_known CHECK (NOT by_provider OR password IS NULL)
);

-- The regions of whoever may not see every one.
CREATE TABLE account_region (
  account_id bigint NOT NULL,
  region     text   NOT NULL,
  CONSTRAINT account_region_pk PRIMARY KEY (account_id, region),
  CONSTRAINT account_region_account_fk FOREIGN KEY (account_id) REFERENCES account ON DELETE CASCADE,
  CONSTRAINT account_region_region_fk FOREIGN KEY (region) REFERENCES region (id)
);
CREATE INDEX account_region_region_ix ON account_region (region);

-- A program's way in, on behalf of an account and never with more than it may do itself.
CREATE TABLE api_token (
  id           bigint GENERATED ALWAYS AS IDENTITY,
  account_id   bigint      NOT NULL,
  label        text        NOT NULL,
  role         text        NOT NULL,
  -- Null: every region of the account's.
  region       text,
  sha256       text        NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz NOT NULL,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  CONSTRAINT api_token_pk PRIMARY KEY (id),
  CONSTRAINT api_token_sha256_key UNIQUE (sha256),
  CONSTRAINT api_token_account_fk FOREIGN KEY (account_id) REFERENCES account ON DELETE CASCADE,
  CONSTRAINT api_token_region_fk FOREIGN KEY (region) REFERENCES region (id),
  CONSTRAINT api_token_role_known CHECK (role IN ('viewer', 'planner', 'steward', 'administrator'))
);
CREATE INDEX api_token_account_ix ON api_token (account_id);
CREATE INDEX api_token_region_ix ON api_token (region);

-- Attempts to sign in since the last that went well, of an account's name (there or not) and of a network address.
CREATE TABLE sign_in_attempt (
  subject  text        NOT NULL,
  attempts integer     NOT NULL,
  last_at  timestamptz NOT NULL,
  CONSTRAINT sign_in_attempt_pk PRIMARY KEY (subject)
);

-- A link may be for one account, and not for whoever holds the console: to set the first password.
ALTER TABLE sign_in_link ADD COLUMN account_id bigint;
ALTER TABLE sign_in_link ADD CONSTRAINT sign_in_link_account_fk FOREIGN KEY (account_id) REFERENCES account ON DELETE CASCADE;
CREATE INDEX sign_in_link_account_ix ON sign_in_link (account_id);

-- Of no region: only a transaction that says it is about signing in sees any of it.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['account', 'account_region', 'api_token', 'sign_in_attempt', 'sign_in_link'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO bridgehead_app', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY access ON %I TO bridgehead_app USING ((SELECT current_setting(''bridgehead.access'', true)) = ''open'')', t);
  END LOOP;
END $$;
