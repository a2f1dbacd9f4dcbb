-- Briefings: figures and words in order. as_of holds the number of the last batch a region is seen with, by region, so
-- that a briefing made again later has the same data. One that was deleted keeps its row and can be taken back.
CREATE TABLE briefing_template (
  region_id  text        NOT NULL,
  id         uuid        NOT NULL,
  name       text        NOT NULL,
  content    bytea       NOT NULL,
  sha256     text        NOT NULL,
  added_at   timestamptz NOT NULL,
  added_by   text        NOT NULL,
  removed_at timestamptz,
  removed_by text,
  CONSTRAINT briefing_template_pk PRIMARY KEY (region_id, id),
  CONSTRAINT briefing_template_size_range CHECK (octet_length(content) BETWEEN 1 AND 5 * 1024 * 1024)
);

CREATE TABLE briefing (
  region_id      text        NOT NULL,
  id             uuid        NOT NULL,
  title          text        NOT NULL,
  author         text        NOT NULL,
  dated          date        NOT NULL,
  classification text        NOT NULL,
  lang           text        NOT NULL,
  template_id    uuid,
  as_of          jsonb       NOT NULL,
  parts          jsonb       NOT NULL,
  version        integer     NOT NULL,
  created_at     timestamptz NOT NULL,
  created_by     text        NOT NULL,
  updated_at     timestamptz NOT NULL,
  updated_by     text        NOT NULL,
  deleted_at     timestamptz,
  deleted_by     text,
  CONSTRAINT briefing_pk PRIMARY KEY (region_id, id),
  CONSTRAINT briefing_lang_known CHECK (lang IN ('zh', 'en')),
  CONSTRAINT briefing_version_positive CHECK (version > 0)
);
CREATE INDEX briefing_newest ON briefing (region_id, updated_at DESC, id);

-- What somebody put aside for a briefing, in order.
CREATE TABLE briefing_basket (
  region_id text        NOT NULL,
  user_name text        NOT NULL,
  id        uuid        NOT NULL,
  place     integer     NOT NULL,
  figure    text        NOT NULL,
  query     text        NOT NULL,
  added_at  timestamptz NOT NULL,
  CONSTRAINT briefing_basket_pk PRIMARY KEY (region_id, user_name, id)
);

-- Notes on figures. query is null where a note is on the figure in any scope; about is empty where it is on the whole.
CREATE TABLE annotation (
  region_id    text        NOT NULL,
  id           uuid        NOT NULL,
  figure       text        NOT NULL,
  query        text,
  about        text        NOT NULL,
  content      text        NOT NULL,
  author       text        NOT NULL,
  added_at     timestamptz NOT NULL,
  withdrawn_at timestamptz,
  withdrawn_by text,
  CONSTRAINT annotation_pk PRIMARY KEY (region_id, id)
);
CREATE INDEX annotation_of_figure ON annotation (region_id, figure, added_at);

-- Every file that was made, as it was made.
CREATE TABLE archive_file (
  region_id        text        NOT NULL,
  id               uuid        NOT NULL,
  briefing_id      uuid        NOT NULL,
  briefing_version integer     NOT NULL,
  as_of            jsonb       NOT NULL,
  format           text        NOT NULL,
  name             text        NOT NULL,
  sha256           text        NOT NULL,
  content          bytea       NOT NULL,
  made_at          timestamptz NOT NULL,
  made_by          text        NOT NULL,
  CONSTRAINT archive_file_pk PRIMARY KEY (region_id, id),
  CONSTRAINT archive_file_size_range CHECK (octet_length(content) BETWEEN 1 AND 100 * 1024 * 1024),
  CONSTRAINT archive_file_format_form CHECK (format ~ '^[a-z0-9]{1,10}$')
);
CREATE INDEX archive_file_newest ON archive_file (region_id, made_at DESC, id);
-- The formats are compressed already.
ALTER TABLE archive_file ALTER COLUMN content SET STORAGE EXTERNAL;
ALTER TABLE briefing_template ALTER COLUMN content SET STORAGE EXTERNAL;

-- When a briefing is made by itself. day is null where a new batch is what makes it due. One that was ended keeps its
-- row, for its runs.
CREATE TABLE briefing_schedule (
  region_id   text        NOT NULL,
  id          uuid        NOT NULL,
  briefing_id uuid        NOT NULL,
  every       text        NOT NULL,
  day         integer,
  formats     text[]      NOT NULL,
  target      text        NOT NULL,
  recipients  text[]      NOT NULL,
  owner       text        NOT NULL,
  paused      boolean     NOT NULL,
  created_at  timestamptz NOT NULL,
  ended_at    timestamptz,
  CONSTRAINT briefing_schedule_pk PRIMARY KEY (region_id, id),
  CONSTRAINT briefing_schedule_every_known CHECK (every IN ('month', 'quarter', 'batch')),
  CONSTRAINT briefing_schedule_target_known CHECK (target IN ('archive', 'folder', 'mail')),
  CONSTRAINT briefing_schedule_day_range CHECK ((every = 'batch') = (day IS NULL) AND day BETWEEN 1 AND 31)
);

-- A run a period or batch: its key is what keeps anything from being sent twice.
CREATE TABLE briefing_run (
  region_id   text        NOT NULL,
  schedule_id uuid        NOT NULL,
  due_key     text        NOT NULL,
  status      text        NOT NULL,
  attempts    integer     NOT NULL,
  claimed_at  timestamptz NOT NULL,
  next_try    timestamptz,
  ended_at    timestamptz,
  message     text        NOT NULL,
  told_owner  boolean     NOT NULL DEFAULT false,
  CONSTRAINT briefing_run_pk PRIMARY KEY (region_id, schedule_id, due_key),
  CONSTRAINT briefing_run_status_known CHECK (status IN ('running', 'waiting', 'done', 'failed')),
  CONSTRAINT briefing_run_attempts_positive CHECK (attempts > 0)
);

GRANT SELECT, INSERT, UPDATE ON briefing, briefing_template, briefing_schedule, briefing_run TO bridgehead_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON briefing_basket TO bridgehead_app;
-- What was archived stays as it was; of a note only its end may be written later.
GRANT SELECT, INSERT ON archive_file TO bridgehead_app;
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by) ON annotation TO bridgehead_app;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['briefing', 'briefing_template', 'briefing_basket', 'annotation', 'archive_file',
                           'briefing_schedule', 'briefing_run'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY region ON %I TO bridgehead_app USING '
      '(region_id = ANY ((SELECT string_to_array(current_setting(''bridgehead.regions'', true), '',''))::text[]))', t);
  END LOOP;
END $$;

ALTER TABLE briefing ADD CONSTRAINT briefing_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
ALTER TABLE briefing ADD CONSTRAINT briefing_template_fk
  FOREIGN KEY (region_id, template_id) REFERENCES briefing_template (region_id, id);
ALTER TABLE briefing_template ADD CONSTRAINT briefing_template_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
ALTER TABLE briefing_basket ADD CONSTRAINT briefing_basket_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
ALTER TABLE annotation ADD CONSTRAINT annotation_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
ALTER TABLE archive_file ADD CONSTRAINT archive_file_briefing_fk
  FOREIGN KEY (region_id, briefing_id) REFERENCES briefing (region_id, id);
ALTER TABLE briefing_schedule ADD CONSTRAINT briefing_schedule_briefing_fk
  FOREIGN KEY (region_id, briefing_id) REFERENCES briefing (region_id, id);
ALTER TABLE briefing_run ADD CONSTRAINT briefing_run_schedule_fk
  FOREIGN KEY (region_id, schedule_id) REFERENCES briefing_schedule (region_id, id);
