-- Partners of some goods: for each chapter of a slice, and of a year, all its partners and what was traded with each, in
-- two arrays of one length. As rows they would be as many as the facts where goods have two digits; so a
-- chapter of a slice is one row, and a figure of a chapter reads a few hundred. Slices that are not broken down are left
-- out. The amounts are read whole or not at all: kept beside the row and not compressed.
CREATE TABLE trade_goods (
  region_id text      NOT NULL,
  chapter   text      NOT NULL,
  period    date      NOT NULL,
  basis     text      NOT NULL,
  flow      text      NOT NULL,
  currency  text      NOT NULL,
  partners  text[]    NOT NULL,
  amounts   numeric[] NOT NULL,
  batch_id  bigint    NOT NULL,
  CONSTRAINT trade_goods_pk PRIMARY KEY (region_id, chapter, period, basis, flow, currency)
);

-- A year from its months, or from its one slice of basis year: never from both.
CREATE TABLE trade_year_goods (
  region_id text      NOT NULL,
  chapter   text      NOT NULL,
  year      integer   NOT NULL,
  flow      text      NOT NULL,
  currency  text      NOT NULL,
  partners  text[]    NOT NULL,
  amounts   numeric[] NOT NULL,
  batch_id  bigint    NOT NULL,
  CONSTRAINT trade_year_goods_pk PRIMARY KEY (region_id, chapter, year, flow, currency)
);

CREATE TABLE trade_goods_past (
  region_id   text   NOT NULL,
  chapter     text   NOT NULL,
  period      date   NOT NULL,
  basis       text   NOT NULL,
  flow        text   NOT NULL,
  currency    text   NOT NULL,
  partners    text[],
  amounts     numeric[],
  batch_id    bigint NOT NULL,
  replaced_by bigint NOT NULL,
  CONSTRAINT trade_goods_past_pk PRIMARY KEY (region_id, replaced_by, chapter, period, basis, flow, currency)
);

CREATE TABLE trade_year_goods_past (
  region_id   text    NOT NULL,
  chapter     text    NOT NULL,
  year        integer NOT NULL,
  flow        text    NOT NULL,
  currency    text    NOT NULL,
  partners    text[],
  amounts     numeric[],
  batch_id    bigint  NOT NULL,
  replaced_by bigint  NOT NULL,
  CONSTRAINT trade_year_goods_past_pk PRIMARY KEY (region_id, replaced_by, chapter, year, flow, currency)
);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['trade_goods', 'trade_year_goods', 'trade_goods_past', 'trade_year_goods_past'] LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN partners SET STORAGE EXTERNAL', t);
    EXECUTE format('ALTER TABLE %I ALTER COLUMN amounts SET STORAGE EXTERNAL', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY region ON %I TO bridgehead_app USING '
      '(region_id = ANY ((SELECT string_to_array(current_setting(''bridgehead.regions'', true), '',''))::text[]))', t);
  END LOOP;
END $$;

-- What is there already, and what was: a slice comes whole from one batch, and goes whole.
INSERT INTO trade_goods
SELECT region_id, chapter, period, basis, flow, currency, array_agg(partner ORDER BY partner),
       array_agg(value ORDER BY partner), max(batch_id)
FROM (SELECT region_id, left(hs, 2) AS chapter, period, basis, flow, currency, partner, sum(value) AS value,
             max(batch_id) AS batch_id
      FROM trade_flow WHERE hs <> '' GROUP BY 1, 2, 3, 4, 5, 6, 7) f
GROUP BY 1, 2, 3, 4, 5, 6;

INSERT INTO trade_goods_past
SELECT region_id, chapter, period, basis, flow, currency, array_agg(partner ORDER BY partner),
       array_agg(value ORDER BY partner), max(batch_id), replaced_by
FROM (SELECT region_id, replaced_by, left(hs, 2) AS chapter, period, basis, flow, currency, partner, sum(value) AS value,
             max(batch_id) AS batch_id
      FROM trade_flow_past WHERE hs <> '' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8) f
GROUP BY region_id, replaced_by, chapter, period, basis, flow, currency;

-- A year held as it was from one batch that changed any of it to the next.
CREATE TEMPORARY TABLE goods_held ON COMMIT DROP AS
SELECT region_id, chapter, extract(year FROM period)::integer AS year, flow, currency, partners, amounts, batch_id,
       NULL::bigint AS replaced_by
FROM trade_goods
UNION ALL
SELECT region_id, chapter, extract(year FROM period)::integer, flow, currency, partners, amounts, batch_id, replaced_by
FROM trade_goods_past;

CREATE TEMPORARY TABLE year_held ON COMMIT DROP AS
SELECT region_id, year, flow, currency, batch_id,
       lead(batch_id) OVER (PARTITION BY region_id, year, flow, currency ORDER BY batch_id) AS replaced_by
FROM (SELECT region_id, year, flow, currency, batch_id FROM goods_held
      UNION SELECT region_id, year, flow, currency, replaced_by FROM goods_held WHERE replaced_by IS NOT NULL) changed;

CREATE TEMPORARY TABLE year_goods_held ON COMMIT DROP AS
SELECT region_id, chapter, year, flow, currency, array_agg(partner ORDER BY partner) AS partners,
       array_agg(amount ORDER BY partner) AS amounts, batch_id, replaced_by
FROM (SELECT g.region_id, g.chapter, g.year, g.flow, g.currency, traded.partner, sum(traded.amount) AS amount,
             y.batch_id, y.replaced_by
      FROM year_held y
      JOIN goods_held g
        ON g.region_id = y.region_id AND g.year = y.year AND g.flow = y.flow AND g.currency = y.currency
       AND g.batch_id <= y.batch_id AND (g.replaced_by IS NULL OR g.replaced_by > y.batch_id),
      unnest(g.partners, g.amounts) AS traded (partner, amount)
      GROUP BY 1, 2, 3, 4, 5, 6, 8, 9) f
GROUP BY region_id, chapter, year, flow, currency, batch_id, replaced_by;

INSERT INTO trade_year_goods
SELECT region_id, chapter, year, flow, currency, partners, amounts, batch_id
FROM year_goods_held WHERE replaced_by IS NULL;
INSERT INTO trade_year_goods_past
SELECT region_id, chapter, year, flow, currency, partners, amounts, batch_id, replaced_by
FROM year_goods_held WHERE replaced_by IS NOT NULL;

CREATE VIEW trade_goods_at WITH (security_invoker = true) AS
SELECT region_id, chapter, period, basis, flow, currency, partners, amounts, batch_id
FROM trade_goods WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, chapter, period, basis, flow, currency, partners, amounts, batch_id
FROM trade_goods_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

CREATE VIEW trade_year_goods_at WITH (security_invoker = true) AS
SELECT region_id, chapter, year, flow, currency, partners, amounts, batch_id
FROM trade_year_goods WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, chapter, year, flow, currency, partners, amounts, batch_id
FROM trade_year_goods_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

GRANT SELECT, INSERT, UPDATE, DELETE ON trade_goods, trade_year_goods TO bridgehead_app;
GRANT SELECT, INSERT ON trade_goods_past, trade_year_goods_past TO bridgehead_app;
GRANT SELECT ON trade_goods_at, trade_year_goods_at TO bridgehead_app;
