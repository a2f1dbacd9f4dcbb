-- More that files can be loaded into, facts that may lack a date, and names that an office maps by itself.

-- Files have projects without a day of approval, stages without a day, milestones without a planned start:
-- unknown is null. What was replaced is kept in twins of these tables, which must take the same rows.
ALTER TABLE project ALTER COLUMN signed_on DROP NOT NULL;
ALTER TABLE project ALTER COLUMN stage_on DROP NOT NULL;
ALTER TABLE project_stage ALTER COLUMN stage_on DROP NOT NULL;
ALTER TABLE milestone ALTER COLUMN planned_start DROP NOT NULL;
ALTER TABLE milestone DROP CONSTRAINT milestone_plan_ordered;
ALTER TABLE staging_project ALTER COLUMN signed_on DROP NOT NULL;
ALTER TABLE staging_project ALTER COLUMN stage_on DROP NOT NULL;
ALTER TABLE staging_milestone ALTER COLUMN planned_start DROP NOT NULL;
ALTER TABLE IF EXISTS project_past ALTER COLUMN signed_on DROP NOT NULL;
ALTER TABLE IF EXISTS project_past ALTER COLUMN stage_on DROP NOT NULL;
ALTER TABLE IF EXISTS project_stage_past ALTER COLUMN stage_on DROP NOT NULL;
ALTER TABLE IF EXISTS milestone_past ALTER COLUMN planned_start DROP NOT NULL;
ALTER TABLE IF EXISTS milestone_past DROP CONSTRAINT IF EXISTS milestone_plan_ordered;

-- Batch 0: it came with the program.
ALTER TABLE observation ADD COLUMN batch_id bigint NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN batch_id bigint NOT NULL DEFAULT 0;

CREATE TABLE observation_past (
  region_id     text    NOT NULL,
  indicator     text    NOT NULL,
  subject       text    NOT NULL,
  counterpart   text    NOT NULL,
  period_start  date    NOT NULL,
  period_end    date    NOT NULL,
  basis         text    NOT NULL,
  source_id     text    NOT NULL,
  value         numeric,
  unit          text    NOT NULL,
  status        text    NOT NULL,
  published_yoy numeric,
  note_zh       text,
  note_en       text,
  batch_id      bigint  NOT NULL,
  replaced_by   bigint  NOT NULL,
  CONSTRAINT observation_past_pk PRIMARY KEY
    (region_id, replaced_by, indicator, subject, counterpart, period_start, period_end, basis, source_id)
);

-- What crossed at a port. period is the first day of the month, quarter or year; value is in unit. A slice is one
-- measure of one port in one period, with all its directions: it comes whole from one batch.
CREATE TABLE port_traffic (
  region_id text    NOT NULL,
  port      text    NOT NULL,
  period    date    NOT NULL,
  basis     text    NOT NULL,
  direction text    NOT NULL,
  measure   text    NOT NULL,
  value     numeric NOT NULL,
  unit      text    NOT NULL,
  batch_id  bigint  NOT NULL,
  CONSTRAINT port_traffic_pk PRIMARY KEY (region_id, port, period, basis, direction, measure),
  CONSTRAINT port_traffic_basis_known CHECK (basis IN ('month', 'quarter', 'year')),
  CONSTRAINT port_traffic_direction_known CHECK (direction IN ('in', 'out', 'total'))
);

CREATE TABLE port_traffic_past (
  region_id   text    NOT NULL,
  port        text    NOT NULL,
  period      date    NOT NULL,
  basis       text    NOT NULL,
  direction   text    NOT NULL,
  measure     text    NOT NULL,
  value       numeric NOT NULL,
  unit        text    NOT NULL,
  batch_id    bigint  NOT NULL,
  replaced_by bigint  NOT NULL,
  CONSTRAINT port_traffic_past_pk PRIMARY KEY (region_id, replaced_by, port, period, basis, direction, measure)
);

-- The rows as they stood after the batch named in bridgehead.as_of.
CREATE VIEW observation_at WITH (security_invoker = true) AS
SELECT region_id, indicator, subject, counterpart, period_start, period_end, basis, source_id, value, unit, status,
       published_yoy, note_zh, note_en, batch_id
FROM observation WHERE batch_id <= current_setting('bridgehead.as_of')::bigint
UNION ALL
SELECT region_id, indicator, subject, counterpart, period_start, period_end, basis, source_id, value, unit, status,
       published_yoy, note_zh, note_en, batch_id
FROM observation_past
WHERE batch_id <= current_setting('bridgehead.as_of')::bigint
  AND replaced_by > current_setting('bridgehead.as_of')::bigint;

CREATE VIEW port_traffic_at WITH (security_invoker = true) AS
SELECT region_id, port, period, basis, direction, measure, value, unit, batch_id
FROM port_traffic WHERE batch_id <= current_setting('bridgehead.as_of')::bigint
UNION ALL
SELECT region_id, port, period, basis, direction, measure, value, unit, batch_id
FROM port_traffic_past
WHERE batch_id <= current_setting('bridgehead.as_of')::bigint
  AND replaced_by > current_setting('bridgehead.as_of')::bigint;

-- Groups of partners with their members by date. An open end is infinite, so that a day is compared without a
-- question for null. partner is coded as in the region's trade.
CREATE TABLE country_group (
  region_id text NOT NULL,
  code      text NOT NULL,
  name_zh   text NOT NULL,
  name_en   text NOT NULL,
  source_id text NOT NULL,
  CONSTRAINT country_group_pk PRIMARY KEY (region_id, code)
);

CREATE TABLE country_group_member (
  region_id  text NOT NULL,
  code       text NOT NULL,
  partner    text NOT NULL,
  valid_from date NOT NULL DEFAULT '-infinity',
  valid_to   date NOT NULL DEFAULT 'infinity',
  CONSTRAINT country_group_member_pk PRIMARY KEY (region_id, code, partner, valid_from),
  CONSTRAINT country_group_member_ordered CHECK (valid_to >= valid_from)
);

-- Goods by the code of a nomenclature's revision, such as HS2022 or CN2023.
CREATE TABLE commodity (
  revision text NOT NULL,
  code     text NOT NULL,
  name_zh  text NOT NULL,
  name_en  text,
  unit     text,
  batch_id bigint NOT NULL,
  CONSTRAINT commodity_pk PRIMARY KEY (revision, code),
  CONSTRAINT commodity_code_digits CHECK (code ~ '^[0-9]{2,10}$')
);

-- What an office calls the entries of its lists: mapped by a person while loading a file, or given in the file of
-- a list (then with its batch). A name that is taken back keeps its row.
CREATE TABLE name_alias (
  region_id  text        NOT NULL,
  list       text        NOT NULL,
  folded     text        NOT NULL,
  name       text        NOT NULL,
  code       text        NOT NULL,
  batch_id   bigint,
  added_by   text        NOT NULL,
  added_at   timestamptz NOT NULL,
  removed_by text,
  removed_at timestamptz,
  CONSTRAINT name_alias_pk PRIMARY KEY (region_id, list, folded, added_at)
);
CREATE UNIQUE INDEX name_alias_live_key ON name_alias (region_id, list, folded) WHERE removed_at IS NULL;

-- Further shapes of the staging area, see V4.
ALTER TABLE staging_name ADD COLUMN row_count bigint NOT NULL DEFAULT 0;

CREATE TABLE staging_observation (
  line          bigint NOT NULL,
  indicator     text   NOT NULL,
  subject       text   NOT NULL,
  counterpart   text,
  period_start  date   NOT NULL,
  period_end    date   NOT NULL,
  basis         text   NOT NULL,
  source        text   NOT NULL,
  value         numeric,
  unit          text   NOT NULL,
  status        text   NOT NULL,
  published_yoy numeric,
  note_zh       text,
  note_en       text
);

CREATE TABLE staging_port_traffic (
  line      bigint  NOT NULL,
  port      text    NOT NULL,
  period    date    NOT NULL,
  basis     text    NOT NULL,
  direction text    NOT NULL,
  measure   text    NOT NULL,
  value     numeric NOT NULL,
  unit      text    NOT NULL
);

-- One shape for all code lists: a list leaves the columns empty that it doesn't have.
CREATE TABLE staging_list (
  line       bigint NOT NULL,
  code       text,
  name_zh    text,
  name_en    text,
  short_zh   text,
  short_en   text,
  cluster    text,
  sector     text,
  valid_from date,
  valid_to   date,
  held_on    date,
  country    text,
  revision   text,
  unit       text,
  id         text,
  publisher  text,
  title      text,
  published  text,
  url        text,
  note       text,
  aliases    text
);

GRANT SELECT, INSERT, UPDATE, DELETE
  ON port_traffic, country_group, country_group_member, commodity, staging_observation, staging_port_traffic,
     staging_list
  TO bridgehead_app;
GRANT SELECT, INSERT ON observation_past, port_traffic_past TO bridgehead_app;
GRANT SELECT ON observation_at, port_traffic_at TO bridgehead_app;
-- Of a name only its end may be written later.
GRANT SELECT, INSERT, UPDATE (removed_by, removed_at) ON name_alias TO bridgehead_app;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['observation_past', 'port_traffic', 'port_traffic_past', 'country_group',
                           'country_group_member', 'name_alias'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY region ON %I TO bridgehead_app USING '
      '(region_id = ANY ((SELECT string_to_array(current_setting(''bridgehead.regions'', true), '',''))::text[]))', t);
  END LOOP;
END $$;

ALTER TABLE port_traffic ADD CONSTRAINT port_traffic_port_fk FOREIGN KEY (region_id, port) REFERENCES port (region_id, code);
ALTER TABLE port_traffic ADD CONSTRAINT port_traffic_batch_fk FOREIGN KEY (region_id, batch_id) REFERENCES batch (region_id, id);
ALTER TABLE country_group ADD CONSTRAINT country_group_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
ALTER TABLE country_group_member ADD CONSTRAINT country_group_member_group_fk
  FOREIGN KEY (region_id, code) REFERENCES country_group (region_id, code);
ALTER TABLE name_alias ADD CONSTRAINT name_alias_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
