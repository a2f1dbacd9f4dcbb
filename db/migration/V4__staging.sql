-- Shapes of the staging area. A load copies into a temporary table made LIKE one of these, which hides
-- the empty one here for its transaction: rows stay private, unlogged, and vanish with it.
CREATE TABLE staging_trade (
  line      bigint  NOT NULL,
  period    date    NOT NULL,
  basis     text    NOT NULL,
  flow      text    NOT NULL,
  partner   text    NOT NULL,
  hs        text    NOT NULL,
  value     numeric NOT NULL,
  currency  text    NOT NULL
);

CREATE TABLE staging_project (
  line      bigint NOT NULL,
  id        text   NOT NULL,
  name      text   NOT NULL,
  fair      text,
  sector    text   NOT NULL,
  cluster   text,
  chain     text,
  division  text,
  origin    text,
  investor  text,
  amount    numeric,
  currency  text   NOT NULL,
  signed_on date   NOT NULL,
  stage     text   NOT NULL,
  stage_on  date   NOT NULL
);

CREATE TABLE staging_milestone (
  line           bigint  NOT NULL,
  chain          text    NOT NULL,
  segment        text    NOT NULL,
  milestone      text    NOT NULL,
  weight         numeric NOT NULL,
  planned_start  date    NOT NULL,
  planned_finish date    NOT NULL,
  actual_start   date,
  actual_finish  date,
  progress       numeric,
  reported_on    date
);

CREATE TABLE staging_partner (
  line    bigint NOT NULL,
  code    text   NOT NULL,
  iso     text,
  name_zh text   NOT NULL,
  name_en text   NOT NULL,
  aliases text
);
