-- What was replaced is kept with the batch that replaced it, so that any earlier state can be asked for and any batch
-- undone by another. A row of a table holds since its batch_id; a row of its twin held from there until replaced_by.

ALTER TABLE batch ADD COLUMN undoes bigint;
ALTER TABLE batch ADD COLUMN rows_left_out bigint NOT NULL DEFAULT 0;

-- The batch since which a row of a rollup holds. What is there already came with the last batch of its slice or year.
ALTER TABLE trade_partner ADD COLUMN batch_id bigint;
ALTER TABLE trade_chapter ADD COLUMN batch_id bigint;
ALTER TABLE trade_year_partner ADD COLUMN batch_id bigint;
UPDATE trade_partner p SET batch_id = s.batch_id FROM trade_slice s
WHERE (s.region_id, s.period, s.basis, s.flow, s.currency) = (p.region_id, p.period, p.basis, p.flow, p.currency);
UPDATE trade_chapter c SET batch_id = s.batch_id FROM trade_slice s
WHERE (s.region_id, s.period, s.basis, s.flow, s.currency) = (c.region_id, c.period, c.basis, c.flow, c.currency);
UPDATE trade_year_partner y SET batch_id = s.batch_id
FROM (SELECT region_id, extract(year FROM period)::integer AS year, flow, currency, max(batch_id) AS batch_id
      FROM trade_slice GROUP BY 1, 2, 3, 4) s
WHERE (s.region_id, s.year, s.flow, s.currency) = (y.region_id, y.year, y.flow, y.currency);
ALTER TABLE trade_partner ALTER COLUMN batch_id SET NOT NULL;
ALTER TABLE trade_chapter ALTER COLUMN batch_id SET NOT NULL;
ALTER TABLE trade_year_partner ALTER COLUMN batch_id SET NOT NULL;

-- The twins. By region and replaced_by first: what a batch replaced lies together, and so does all that a state needs,
-- for it was replaced after it.
CREATE TABLE trade_flow_past (
  region_id   text   NOT NULL,
  period      date   NOT NULL,
  basis       text   NOT NULL,
  flow        text   NOT NULL,
  currency    text   NOT NULL,
  partner     text   NOT NULL,
  hs          text   NOT NULL,
  value       numeric,
  batch_id    bigint NOT NULL,
  replaced_by bigint NOT NULL,
  CONSTRAINT trade_flow_past_pk PRIMARY KEY (region_id, replaced_by, period, basis, flow, currency, partner, hs)
);

CREATE TABLE trade_slice_past (
  region_id   text   NOT NULL,
  period      date   NOT NULL,
  basis       text   NOT NULL,
  flow        text   NOT NULL,
  currency    text   NOT NULL,
  value       numeric,
  row_count   bigint,
  broken_down boolean,
  status      text,
  batch_id    bigint NOT NULL,
  replaced_by bigint NOT NULL,
  CONSTRAINT trade_slice_past_pk PRIMARY KEY (region_id, replaced_by, period, basis, flow, currency)
);

CREATE TABLE trade_partner_past (
  region_id   text   NOT NULL,
  period      date   NOT NULL,
  basis       text   NOT NULL,
  flow        text   NOT NULL,
  currency    text   NOT NULL,
  partner     text   NOT NULL,
  value       numeric,
  batch_id    bigint NOT NULL,
  replaced_by bigint NOT NULL,
  CONSTRAINT trade_partner_past_pk PRIMARY KEY (region_id, replaced_by, period, basis, flow, currency, partner)
);

CREATE TABLE trade_chapter_past (
  region_id   text   NOT NULL,
  period      date   NOT NULL,
  basis       text   NOT NULL,
  flow        text   NOT NULL,
  currency    text   NOT NULL,
  chapter     text   NOT NULL,
  value       numeric,
  batch_id    bigint NOT NULL,
  replaced_by bigint NOT NULL,
  CONSTRAINT trade_chapter_past_pk PRIMARY KEY (region_id, replaced_by, period, basis, flow, currency, chapter)
);

CREATE TABLE trade_year_partner_past (
  region_id   text    NOT NULL,
  year        integer NOT NULL,
  flow        text    NOT NULL,
  currency    text    NOT NULL,
  partner     text    NOT NULL,
  value       numeric,
  batch_id    bigint  NOT NULL,
  replaced_by bigint  NOT NULL,
  CONSTRAINT trade_year_partner_past_pk PRIMARY KEY (region_id, replaced_by, year, flow, currency, partner)
);

CREATE TABLE project_past (
  region_id   text   NOT NULL,
  id          text   NOT NULL,
  name        text,
  fair        text,
  sector      text,
  cluster     text,
  chain       text,
  division    text,
  origin      text,
  investor    text,
  amount      numeric,
  currency    text,
  signed_on   date,
  stage       text,
  stage_on    date,
  batch_id    bigint NOT NULL,
  replaced_by bigint NOT NULL,
  CONSTRAINT project_past_pk PRIMARY KEY (region_id, replaced_by, id)
);

CREATE TABLE project_stage_past (
  region_id   text   NOT NULL,
  project_id  text   NOT NULL,
  stage       text   NOT NULL,
  stage_on    date,
  batch_id    bigint NOT NULL,
  replaced_by bigint NOT NULL,
  CONSTRAINT project_stage_past_pk PRIMARY KEY (region_id, replaced_by, project_id, stage)
);

CREATE TABLE milestone_past (
  region_id      text   NOT NULL,
  chain          text   NOT NULL,
  segment        text   NOT NULL,
  name           text   NOT NULL,
  weight         numeric,
  planned_start  date,
  planned_finish date,
  actual_start   date,
  actual_finish  date,
  batch_id       bigint NOT NULL,
  replaced_by    bigint NOT NULL,
  CONSTRAINT milestone_past_pk PRIMARY KEY (region_id, replaced_by, chain, segment, name)
);

CREATE TABLE milestone_report_past (
  region_id   text   NOT NULL,
  chain       text   NOT NULL,
  segment     text   NOT NULL,
  milestone   text   NOT NULL,
  reported_on date   NOT NULL,
  progress    numeric,
  batch_id    bigint NOT NULL,
  replaced_by bigint NOT NULL,
  CONSTRAINT milestone_report_past_pk PRIMARY KEY (region_id, replaced_by, chain, segment, milestone, reported_on)
);

-- The rows as they stood when the batch named in bridgehead.as_of was committed. To read them while it isn't set is an
-- error, not an empty answer.
CREATE VIEW batch_at WITH (security_invoker = true) AS
SELECT region_id, id, profile, status, file_name, file_sha256, loaded_at, loaded_by, rows_read, rows_loaded,
       rows_replaced, rows_unchanged, undoes, rows_left_out
FROM batch WHERE id <= (SELECT current_setting('bridgehead.as_of')::bigint);

CREATE VIEW trade_flow_at WITH (security_invoker = true) AS
SELECT region_id, period, basis, flow, currency, partner, hs, value, batch_id
FROM trade_flow WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, period, basis, flow, currency, partner, hs, value, batch_id
FROM trade_flow_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

CREATE VIEW trade_slice_at WITH (security_invoker = true) AS
SELECT region_id, period, basis, flow, currency, value, row_count, broken_down, status, batch_id
FROM trade_slice WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, period, basis, flow, currency, value, row_count, broken_down, status, batch_id
FROM trade_slice_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

CREATE VIEW trade_partner_at WITH (security_invoker = true) AS
SELECT region_id, period, basis, flow, currency, partner, value, batch_id
FROM trade_partner WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, period, basis, flow, currency, partner, value, batch_id
FROM trade_partner_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

CREATE VIEW trade_chapter_at WITH (security_invoker = true) AS
SELECT region_id, period, basis, flow, currency, chapter, value, batch_id
FROM trade_chapter WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, period, basis, flow, currency, chapter, value, batch_id
FROM trade_chapter_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

CREATE VIEW trade_year_partner_at WITH (security_invoker = true) AS
SELECT region_id, year, flow, currency, partner, value, batch_id
FROM trade_year_partner WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, year, flow, currency, partner, value, batch_id
FROM trade_year_partner_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

CREATE VIEW project_at WITH (security_invoker = true) AS
SELECT region_id, id, name, fair, sector, cluster, chain, division, origin, investor, amount, currency,
       signed_on, stage, stage_on, batch_id
FROM project WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, id, name, fair, sector, cluster, chain, division, origin, investor, amount, currency,
       signed_on, stage, stage_on, batch_id
FROM project_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

CREATE VIEW project_stage_at WITH (security_invoker = true) AS
SELECT region_id, project_id, stage, stage_on, batch_id
FROM project_stage WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, project_id, stage, stage_on, batch_id
FROM project_stage_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

CREATE VIEW milestone_at WITH (security_invoker = true) AS
SELECT region_id, chain, segment, name, weight, planned_start, planned_finish, actual_start, actual_finish,
       batch_id
FROM milestone WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, chain, segment, name, weight, planned_start, planned_finish, actual_start, actual_finish,
       batch_id
FROM milestone_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

CREATE VIEW milestone_report_at WITH (security_invoker = true) AS
SELECT region_id, chain, segment, milestone, reported_on, progress, batch_id
FROM milestone_report WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, chain, segment, milestone, reported_on, progress, batch_id
FROM milestone_report_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

-- The files that were loaded, by the hash of their bytes; compressed is how many bytes the parts have together.
CREATE TABLE batch_file (
  region_id  text        NOT NULL,
  sha256     text        NOT NULL,
  bytes      bigint      NOT NULL,
  compressed bigint      NOT NULL,
  kept_at    timestamptz NOT NULL,
  CONSTRAINT batch_file_pk PRIMARY KEY (region_id, sha256)
);

CREATE TABLE batch_file_part (
  region_id text    NOT NULL,
  sha256    text    NOT NULL,
  part      integer NOT NULL,
  content   bytea   NOT NULL,
  CONSTRAINT batch_file_part_pk PRIMARY KEY (region_id, sha256, part)
);
-- It is compressed already.
ALTER TABLE batch_file_part ALTER COLUMN content SET STORAGE EXTERNAL;

-- A further shape of the staging area, see V4: what a batch changes. The rows and the value of a part (a partner, a
-- project, a milestone) in a slice, before and after; part is empty where only rows are counted, and slice where a part
-- was there before in slices that the batch doesn't touch.
CREATE TABLE staging_change (
  after     boolean NOT NULL,
  slice     text    NOT NULL,
  unit      text    NOT NULL,
  part      text    NOT NULL,
  label_zh  text    NOT NULL,
  label_en  text    NOT NULL,
  row_count bigint  NOT NULL,
  value     numeric
);
GRANT SELECT, INSERT, UPDATE, DELETE ON staging_change TO bridgehead_app;

-- History is added to, and never rewritten.
GRANT SELECT, INSERT
  ON trade_flow_past, trade_slice_past, trade_partner_past, trade_chapter_past, trade_year_partner_past,
     project_past, project_stage_past, milestone_past, milestone_report_past, batch_file, batch_file_part
  TO bridgehead_app;
GRANT SELECT
  ON batch_at, trade_flow_at, trade_slice_at, trade_partner_at, trade_chapter_at, trade_year_partner_at,
     project_at, project_stage_at, milestone_at, milestone_report_at
  TO bridgehead_app;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['trade_flow_past', 'trade_slice_past', 'trade_partner_past', 'trade_chapter_past',
                           'trade_year_partner_past', 'project_past', 'project_stage_past', 'milestone_past',
                           'milestone_report_past', 'batch_file', 'batch_file_part'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY region ON %I TO bridgehead_app USING '
      '(region_id = ANY ((SELECT string_to_array(current_setting(''bridgehead.regions'', true), '',''))::text[]))', t);
  END LOOP;
END $$;
