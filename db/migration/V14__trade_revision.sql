-- The revision of HS that the codes of a slice are of, such as HS2017. Null where it wasn't said, or there are no codes.
ALTER TABLE trade_slice ADD COLUMN hs_revision text;
ALTER TABLE trade_slice_past ADD COLUMN hs_revision text;

CREATE OR REPLACE VIEW trade_slice_at WITH (security_invoker = true) AS
SELECT region_id, period, basis, flow, currency, value, row_count, broken_down, status, batch_id, hs_revision
FROM trade_slice WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, period, basis, flow, currency, value, row_count, broken_down, status, batch_id, hs_revision
FROM trade_slice_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

ALTER TABLE staging_trade ADD COLUMN revision text;
ALTER TABLE staging_slice ADD COLUMN revision text;

-- What a batch changed in a code list: each row that differs, as it was and as it is then. What is null wasn't there, or
-- isn't any more. key is what the row is known by within its table, without the region.
CREATE TABLE list_past (
  region_id  text   NOT NULL,
  batch_id   bigint NOT NULL,
  target     text   NOT NULL,
  table_name text   NOT NULL,
  key        text   NOT NULL,
  before     jsonb,
  after      jsonb,
  CONSTRAINT list_past_pk PRIMARY KEY (region_id, batch_id, table_name, key)
);

-- A further shape of the staging area, see V4: the rows of a list before a load changes it.
CREATE TABLE staging_list_row (
  table_name text  NOT NULL,
  key        text  NOT NULL,
  content    jsonb NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON staging_list_row TO bridgehead_app;
GRANT SELECT, INSERT ON list_past TO bridgehead_app;
ALTER TABLE list_past ENABLE ROW LEVEL SECURITY;
CREATE POLICY region ON list_past TO bridgehead_app USING
  (region_id = ANY ((SELECT string_to_array(current_setting('bridgehead.regions', true), ','))::text[]));
