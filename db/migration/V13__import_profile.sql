-- Import profiles that were uploaded. They belong to no region: a file of the customs looks the same everywhere.
CREATE TABLE import_profile (
  name       text        NOT NULL,
  yaml       text        NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text        NOT NULL,
  CONSTRAINT import_profile_pk PRIMARY KEY (name),
  CONSTRAINT import_profile_name_form CHECK (name ~ '^[a-z0-9][a-z0-9-]{0,63}$')
);

-- Every text a profile ever had, so that a batch can be read again as it was read; no text says that it was removed.
CREATE TABLE import_profile_version (
  name       text        NOT NULL,
  version    integer     NOT NULL,
  yaml       text,
  changed_at timestamptz NOT NULL,
  changed_by text        NOT NULL,
  CONSTRAINT import_profile_version_pk PRIMARY KEY (name, version)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON import_profile TO bridgehead_app;
GRANT SELECT, INSERT ON import_profile_version TO bridgehead_app;
