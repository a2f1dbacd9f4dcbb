-- What a load needs beside its rows, and which shipped content is already here.

-- A residual (Areas, nes) is part of the total; a total or a group would be counted twice.
ALTER TABLE aggregate ADD COLUMN kind text NOT NULL DEFAULT 'group';
ALTER TABLE aggregate ADD CONSTRAINT aggregate_kind_known CHECK (kind IN ('total', 'group', 'residual'));
ALTER TABLE aggregate ALTER COLUMN kind DROP DEFAULT;

-- Where a name was read and where its date was read can be two pages.
ALTER TABLE cluster ADD COLUMN valid_source_id text;
ALTER TABLE chain ADD COLUMN valid_source_id text;

-- Content that came with the program, by the hash it was loaded from.
CREATE TABLE shipped_content (
  name      text        NOT NULL,
  sha256    text        NOT NULL,
  loaded_at timestamptz NOT NULL,
  CONSTRAINT shipped_content_pk PRIMARY KEY (name)
);

-- Further shapes of the staging area, see V4. A distinct name of a file in one of the lists (partner,
-- sector, chain …) and what it stands for: nothing, one code, or several.
CREATE TABLE staging_name (
  list    text   NOT NULL,
  name    text   NOT NULL,
  folded  text   NOT NULL,
  matches bigint NOT NULL,
  kind    text,
  code    text
);

-- The slices of a file of trade, beside what is there already: whole_line and detail_line are the first
-- lines without and with an HS code.
CREATE TABLE staging_slice (
  period        date    NOT NULL,
  basis         text    NOT NULL,
  flow          text    NOT NULL,
  currency      text    NOT NULL,
  first_line    bigint  NOT NULL,
  whole_line    bigint,
  detail_line   bigint,
  row_count     bigint  NOT NULL,
  existing_rows bigint  NOT NULL,
  same_status   boolean NOT NULL,
  changed       boolean NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON shipped_content, staging_name, staging_slice TO bridgehead_app;
