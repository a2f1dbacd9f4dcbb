-- Rollups: recomputed for a slice in the transaction that replaces it, never added to.
-- A slice of trade is one period of one flow in one currency, and comes whole from one batch.
CREATE TABLE trade_slice (
  region_id  text    NOT NULL,
  period     date    NOT NULL,
  basis      text    NOT NULL,
  flow       text    NOT NULL,
  currency   text    NOT NULL,
  value      numeric NOT NULL,
  row_count  bigint  NOT NULL,
  broken_down boolean NOT NULL,
  status     text    NOT NULL,
  batch_id   bigint  NOT NULL,
  CONSTRAINT trade_slice_pk PRIMARY KEY (region_id, period, basis, flow, currency)
);

CREATE TABLE trade_partner (
  region_id text    NOT NULL,
  period    date    NOT NULL,
  basis     text    NOT NULL,
  flow      text    NOT NULL,
  currency  text    NOT NULL,
  partner   text    NOT NULL,
  value     numeric NOT NULL,
  CONSTRAINT trade_partner_pk PRIMARY KEY (region_id, period, basis, flow, currency, partner)
);
CREATE INDEX trade_partner_partner_idx ON trade_partner (region_id, partner, period);

-- chapter is empty where the slice is not broken down.
CREATE TABLE trade_chapter (
  region_id text    NOT NULL,
  period    date    NOT NULL,
  basis     text    NOT NULL,
  flow      text    NOT NULL,
  currency  text    NOT NULL,
  chapter   text    NOT NULL,
  value     numeric NOT NULL,
  CONSTRAINT trade_chapter_pk PRIMARY KEY (region_id, period, basis, flow, currency, chapter)
);

-- A year from its months, or from its one slice of basis year: never from both.
CREATE TABLE trade_year_partner (
  region_id text    NOT NULL,
  year      integer NOT NULL,
  flow      text    NOT NULL,
  currency  text    NOT NULL,
  partner   text    NOT NULL,
  value     numeric NOT NULL,
  CONSTRAINT trade_year_partner_pk PRIMARY KEY (region_id, year, flow, currency, partner)
);
