-- How far a project got, and the last day it is known to have taken a step: written with the project, so that no figure
-- looks them up in the stages. A project that reached a stage passed all before it; one that was cancelled keeps what it
-- had reached.
ALTER TABLE project ADD COLUMN reached text NOT NULL DEFAULT 'signed';
ALTER TABLE project ADD COLUMN last_step date;
ALTER TABLE project ADD CONSTRAINT project_reached_known
  CHECK (reached IN ('signed', 'fulfilled', 'started', 'in-production'));
ALTER TABLE project_past ADD COLUMN reached text;
ALTER TABLE project_past ADD COLUMN last_step date;

CREATE OR REPLACE VIEW project_at WITH (security_invoker = true) AS
SELECT region_id, id, name, fair, sector, cluster, chain, division, origin, investor, amount, currency,
       signed_on, stage, stage_on, batch_id, segment, reached, last_step
FROM project WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, id, name, fair, sector, cluster, chain, division, origin, investor, amount, currency,
       signed_on, stage, stage_on, batch_id, segment, reached, last_step
FROM project_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

-- A project is replaced whenever one of its stages is, so what held at its end held all along.
CREATE TEMPORARY TABLE stage_place AS
SELECT * FROM (VALUES ('signed', 0), ('cancelled', 0), ('fulfilled', 1), ('started', 2), ('in-production', 3))
  AS place (stage, position);
UPDATE project p
SET reached = (ARRAY['signed', 'fulfilled', 'started', 'in-production'])
      [1 + greatest(own.position, coalesce(h.furthest, 0))],
    last_step = greatest(h.last_step, p.stage_on, p.signed_on)
FROM stage_place own, project q
LEFT JOIN (SELECT s.region_id, s.project_id, max(position) AS furthest, max(s.stage_on) AS last_step
           FROM project_stage s JOIN stage_place USING (stage) GROUP BY 1, 2) h
  ON h.region_id = q.region_id AND h.project_id = q.id
WHERE q.region_id = p.region_id AND q.id = p.id AND own.stage = p.stage;
UPDATE project_past p
SET reached = (ARRAY['signed', 'fulfilled', 'started', 'in-production'])
      [1 + greatest(own.position, coalesce(h.furthest, 0))],
    last_step = greatest(h.last_step, p.stage_on, p.signed_on)
FROM stage_place own, project_past q
LEFT JOIN LATERAL (
  SELECT max(position) AS furthest, max(stage_on) AS last_step
  FROM (SELECT stage, stage_on FROM project_stage s
        WHERE s.region_id = q.region_id AND s.project_id = q.id AND s.batch_id < q.replaced_by
        UNION ALL
        SELECT stage, stage_on FROM project_stage_past s
        WHERE s.region_id = q.region_id AND s.project_id = q.id AND s.batch_id < q.replaced_by
          AND s.replaced_by >= q.replaced_by) s
  JOIN stage_place USING (stage)) h ON true
WHERE q.region_id = p.region_id AND q.id = p.id AND q.replaced_by = p.replaced_by AND own.stage = p.stage;
DROP TABLE stage_place;

-- What is added up below, for whoever asks by two things of which no sum is kept: the few values of what stands before a
-- column are skipped.
DROP INDEX project_figures_idx;
CREATE INDEX project_signed_idx ON project (region_id, signed_on);
CREATE INDEX project_chain_idx ON project (region_id, stage, cluster, chain)
  INCLUDE (sector, division, origin, fair, reached, signed_on, stage_on, last_step, currency, amount, batch_id);
CREATE INDEX project_division_idx ON project (region_id, fair, division)
  INCLUDE (sector, cluster, chain, origin, stage, reached, signed_on, stage_on, last_step, currency, amount, batch_id);
DROP INDEX project_stage_reach_idx;

-- Projects that still have a step to take, the longest without one first.
CREATE INDEX project_open_idx ON project (region_id, last_step, id)
  INCLUDE (signed_on, sector, cluster, chain, division, fair, stage, batch_id)
  WHERE stage <> 'cancelled' AND reached <> 'in-production';

-- A rollup: projects added up by when they were signed, sector, currency, batch and one thing more, the dimension: all,
-- cluster, chain, segment, division, origin, fair or stage. key is empty where a project has none of it; that of a segment
-- is its chain's, a stroke and its own, which is empty where a project of the chain names none. Each project is in both
-- spans, month and year, whose first day is start: -infinity where nobody knows when it was signed.
-- amount and the like are in whole units of the currency, and null where none is known. fulfilled, started and
-- in_production got so far or further. open are those with a step to take, dayless those of them of which no day is known.
CREATE TABLE project_sum (
  region_id            text    NOT NULL,
  dimension            text    NOT NULL,
  span                 text    NOT NULL,
  start                date    NOT NULL,
  key                  text    NOT NULL,
  sector               text    NOT NULL,
  currency             text    NOT NULL,
  projects             integer NOT NULL,
  amounts              integer NOT NULL,
  amount               numeric,
  fulfilled            integer NOT NULL,
  fulfilled_amount     numeric,
  started              integer NOT NULL,
  started_amount       numeric,
  in_production        integer NOT NULL,
  in_production_amount numeric,
  cancelled            integer NOT NULL,
  open                 integer NOT NULL,
  dayless              integer NOT NULL,
  first_signed         date,
  last_signed          date,
  last_stage_on        date,
  last_step            date,
  batch_id             bigint  NOT NULL,
  CONSTRAINT project_sum_pk PRIMARY KEY (region_id, dimension, span, start, key, sector, currency, batch_id),
  CONSTRAINT project_sum_span_known CHECK (span IN ('month', 'year'))
);

-- The same of what was replaced, by the batch that replaced it: added up once, for it doesn't change any more. As of a
-- batch a sum is what is left of it and what was replaced later.
CREATE TABLE project_sum_past (
  region_id            text    NOT NULL,
  dimension            text    NOT NULL,
  span                 text    NOT NULL,
  start                date    NOT NULL,
  key                  text    NOT NULL,
  sector               text    NOT NULL,
  currency             text    NOT NULL,
  projects             integer NOT NULL,
  amounts              integer NOT NULL,
  amount               numeric,
  fulfilled            integer NOT NULL,
  fulfilled_amount     numeric,
  started              integer NOT NULL,
  started_amount       numeric,
  in_production        integer NOT NULL,
  in_production_amount numeric,
  cancelled            integer NOT NULL,
  open                 integer NOT NULL,
  dayless              integer NOT NULL,
  first_signed         date,
  last_signed          date,
  last_stage_on        date,
  last_step            date,
  batch_id             bigint  NOT NULL,
  replaced_by          bigint  NOT NULL,
  CONSTRAINT project_sum_past_pk
    PRIMARY KEY (region_id, replaced_by, dimension, span, start, key, sector, currency, batch_id)
);

CREATE VIEW project_sum_at WITH (security_invoker = true) AS
SELECT region_id, dimension, span, start, key, sector, currency, projects, amounts, amount, fulfilled,
       fulfilled_amount, started, started_amount, in_production, in_production_amount, cancelled, open, dayless,
       first_signed, last_signed, last_stage_on, last_step, batch_id
FROM project_sum WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, dimension, span, start, key, sector, currency, projects, amounts, amount, fulfilled,
       fulfilled_amount, started, started_amount, in_production, in_production_amount, cancelled, open, dayless,
       first_signed, last_signed, last_stage_on, last_step, batch_id
FROM project_sum_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

-- Makes the sums again that a batch changed: those of the projects it brought, and of those beside which it replaced any.
-- It is called once for each batch. Where none is named, all of the region are made.
CREATE FUNCTION roll_up_projects(entered text, changed_by bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  -- Which may differ: by month of signing, sector and batch.
  months  date[];
  sectors text[];
  batches bigint[];
BEGIN
  SELECT array_agg(month), array_agg(sector), array_agg(batch_id) INTO months, sectors, batches
  FROM (SELECT coalesce(date_trunc('month', signed_on::timestamp)::date, '-infinity') AS month, sector, batch_id
        FROM project WHERE region_id = entered AND (changed_by IS NULL OR batch_id = changed_by)
        UNION
        SELECT coalesce(date_trunc('month', signed_on::timestamp)::date, '-infinity'), sector, batch_id
        FROM project_past WHERE region_id = entered AND replaced_by = changed_by) touched;

  IF changed_by IS NULL THEN
    DELETE FROM project_sum WHERE region_id = entered;
    DELETE FROM project_sum_past WHERE region_id = entered;
  ELSE
    DELETE FROM project_sum s
    USING (SELECT 'month' AS span, * FROM unnest(months, sectors, batches) AS t (start, sector, batch_id)
           UNION
           SELECT 'year', date_trunc('year', month::timestamp)::date, sector, batch_id
           FROM unnest(months, sectors, batches) AS t (month, sector, batch_id)) t
    WHERE s.region_id = entered
      AND s.span = t.span AND s.start = t.start AND s.sector = t.sector AND s.batch_id = t.batch_id;
  END IF;

  -- Months of what is there, and both spans of what was replaced.
  WITH part AS (
    SELECT 'month' AS span, t.start, p.cluster, p.chain, p.segment, p.division, p.origin, p.fair, p.stage, t.sector,
           p.currency,
           p.amount, p.reached, p.signed_on, p.stage_on, p.last_step, t.batch_id, NULL::bigint AS replaced_by
    FROM project p
    JOIN unnest(months, sectors, batches) AS t (start, sector, batch_id)
      ON t.start = coalesce(date_trunc('month', p.signed_on::timestamp)::date, '-infinity')
      AND t.sector = p.sector AND t.batch_id = p.batch_id
    WHERE p.region_id = entered
    UNION ALL
    SELECT t.span, coalesce(date_trunc(t.span, signed_on::timestamp)::date, '-infinity'), cluster, chain, segment,
           division, origin, fair, stage, sector, currency, amount, reached, signed_on, stage_on, last_step, batch_id, replaced_by
    FROM project_past, unnest(ARRAY['month', 'year']) AS t (span)
    WHERE region_id = entered AND (changed_by IS NULL OR replaced_by = changed_by)
  ), made AS MATERIALIZED (
    SELECT entered AS region_id,
           CASE GROUPING(cluster, chain, division, origin, fair, stage, segment)
             WHEN 63 THEN 'cluster' WHEN 95 THEN 'chain' WHEN 111 THEN 'division' WHEN 119 THEN 'origin'
             WHEN 123 THEN 'fair' WHEN 125 THEN 'stage' WHEN 94 THEN 'segment' ELSE 'all' END AS dimension,
           span,
           start,
           CASE GROUPING(segment) WHEN 0 THEN coalesce(chain || '/' || coalesce(segment, ''), '')
             ELSE coalesce(cluster, chain, division, origin, fair, stage, '') END AS key,
           sector,
           currency,
           count(*) AS projects,
           count(amount) AS amounts,
           sum(amount) AS amount,
           count(*) FILTER (WHERE reached <> 'signed') AS fulfilled,
           sum(amount) FILTER (WHERE reached <> 'signed') AS fulfilled_amount,
           count(*) FILTER (WHERE reached IN ('started', 'in-production')) AS started,
           sum(amount) FILTER (WHERE reached IN ('started', 'in-production')) AS started_amount,
           count(*) FILTER (WHERE reached = 'in-production') AS in_production,
           sum(amount) FILTER (WHERE reached = 'in-production') AS in_production_amount,
           count(*) FILTER (WHERE stage = 'cancelled') AS cancelled,
           count(*) FILTER (WHERE stage <> 'cancelled' AND reached <> 'in-production') AS open,
           count(*) FILTER (WHERE stage <> 'cancelled' AND reached <> 'in-production' AND last_step IS NULL) AS dayless,
           min(signed_on) AS first_signed,
           max(signed_on) AS last_signed,
           max(stage_on) AS last_stage_on,
           max(last_step) AS last_step,
           batch_id,
           replaced_by
    FROM part
    GROUP BY span, start, sector, currency, batch_id, replaced_by,
             GROUPING SETS ((), (cluster), (chain), (chain, segment), (division), (origin), (fair), (stage))
  ), past AS (
    INSERT INTO project_sum_past SELECT * FROM made WHERE replaced_by IS NOT NULL
  )
  INSERT INTO project_sum
  SELECT region_id, dimension, span, start, key, sector, currency, projects, amounts, amount, fulfilled,
         fulfilled_amount, started, started_amount, in_production, in_production_amount, cancelled, open, dayless,
         first_signed, last_signed, last_stage_on, last_step, batch_id
  FROM made WHERE replaced_by IS NULL;

  -- Years of what is there.
  INSERT INTO project_sum
  SELECT entered, s.dimension, 'year', t.start, s.key, t.sector, s.currency,
         sum(s.projects), sum(s.amounts), sum(s.amount),
         sum(s.fulfilled), sum(s.fulfilled_amount), sum(s.started), sum(s.started_amount),
         sum(s.in_production), sum(s.in_production_amount),
         sum(s.cancelled), sum(s.open), sum(s.dayless),
         min(s.first_signed), max(s.last_signed), max(s.last_stage_on), max(s.last_step),
         t.batch_id
  FROM project_sum s
  JOIN (SELECT DISTINCT date_trunc('year', month::timestamp)::date AS start, sector, batch_id
        FROM unnest(months, sectors, batches) AS t (month, sector, batch_id)) t
    ON t.start = date_trunc('year', s.start::timestamp)::date AND t.sector = s.sector AND t.batch_id = s.batch_id
  WHERE s.region_id = entered AND s.span = 'month'
  GROUP BY s.dimension, t.start, s.key, t.sector, s.currency, t.batch_id;
END $$;

SELECT roll_up_projects(region_id, NULL) FROM project GROUP BY region_id;

GRANT SELECT, INSERT, UPDATE, DELETE ON project_sum TO bridgehead_app;
-- History is added to, and never rewritten.
GRANT SELECT, INSERT ON project_sum_past TO bridgehead_app;
GRANT SELECT ON project_sum_at TO bridgehead_app;
GRANT EXECUTE ON FUNCTION roll_up_projects(text, bigint) TO bridgehead_app;
ALTER TABLE project_sum ENABLE ROW LEVEL SECURITY;
CREATE POLICY region ON project_sum TO bridgehead_app USING
  (region_id = ANY ((SELECT string_to_array(current_setting('bridgehead.regions', true), ','))::text[]));
ALTER TABLE project_sum_past ENABLE ROW LEVEL SECURITY;
CREATE POLICY region ON project_sum_past TO bridgehead_app USING
  (region_id = ANY ((SELECT string_to_array(current_setting('bridgehead.regions', true), ','))::text[]));
