-- Facts. Every key holds region_id, so that the schema can be spread over several servers by it.
CREATE SEQUENCE batch_id_seq;

-- One load of one file. It is never changed; what it replaced is counted here.
CREATE TABLE batch (
  region_id      text        NOT NULL,
  id             bigint      NOT NULL,
  profile        text        NOT NULL,
  status         text        NOT NULL,
  file_name      text        NOT NULL,
  file_sha256    text        NOT NULL,
  loaded_at      timestamptz NOT NULL,
  loaded_by      text        NOT NULL,
  rows_read      bigint      NOT NULL,
  rows_loaded    bigint      NOT NULL,
  rows_replaced  bigint      NOT NULL,
  rows_unchanged bigint      NOT NULL,
  CONSTRAINT batch_pk PRIMARY KEY (region_id, id),
  CONSTRAINT batch_status_known CHECK (status IN ('published', 'loaded', 'sample'))
);

-- Trade of one partner in one commodity. period is the first day of the month, or of the year.
-- hs is empty where trade is not broken down; value is in whole units of its currency.
CREATE TABLE trade_flow (
  region_id text    NOT NULL,
  period    date    NOT NULL,
  basis     text    NOT NULL,
  flow      text    NOT NULL,
  currency  text    NOT NULL,
  partner   text    NOT NULL,
  hs        text    NOT NULL,
  value     numeric NOT NULL,
  batch_id  bigint  NOT NULL,
  CONSTRAINT trade_flow_pk PRIMARY KEY (region_id, period, basis, flow, currency, partner, hs),
  CONSTRAINT trade_flow_basis_known CHECK (basis IN ('month', 'year')),
  CONSTRAINT trade_flow_flow_known CHECK (flow IN ('import', 'export')),
  CONSTRAINT trade_flow_hs_digits CHECK (hs ~ '^([0-9]{2,10})?$')
);
CREATE INDEX trade_flow_partner_idx ON trade_flow (region_id, partner, period);

-- A published headline value, as it was published: several vintages of one period stand side by side.
CREATE TABLE observation (
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
  CONSTRAINT observation_pk
    PRIMARY KEY (region_id, indicator, subject, counterpart, period_start, period_end, basis, source_id),
  CONSTRAINT observation_basis_known CHECK (basis IN ('month', 'quarter', 'year', 'ytd', 'as-of')),
  CONSTRAINT observation_status_known CHECK (status IN ('published', 'preliminary', 'revised', 'loaded', 'sample'))
);

CREATE TABLE project (
  region_id text   NOT NULL,
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
  stage_on  date   NOT NULL,
  batch_id  bigint NOT NULL,
  CONSTRAINT project_pk PRIMARY KEY (region_id, id),
  CONSTRAINT project_stage_known CHECK (stage IN ('signed', 'fulfilled', 'started', 'in-production', 'cancelled'))
);
CREATE INDEX project_signed_idx ON project (region_id, signed_on);

-- Each stage a project reached, with its day. project.stage repeats the last one, for filters.
CREATE TABLE project_stage (
  region_id  text   NOT NULL,
  project_id text   NOT NULL,
  stage      text   NOT NULL,
  stage_on   date   NOT NULL,
  batch_id   bigint NOT NULL,
  CONSTRAINT project_stage_pk PRIMARY KEY (region_id, project_id, stage),
  CONSTRAINT project_stage_stage_known CHECK (stage IN ('signed', 'fulfilled', 'started', 'in-production', 'cancelled'))
);

CREATE TABLE milestone (
  region_id      text    NOT NULL,
  chain          text    NOT NULL,
  segment        text    NOT NULL,
  name           text    NOT NULL,
  weight         numeric NOT NULL,
  planned_start  date    NOT NULL,
  planned_finish date    NOT NULL,
  actual_start   date,
  actual_finish  date,
  batch_id       bigint  NOT NULL,
  CONSTRAINT milestone_pk PRIMARY KEY (region_id, chain, segment, name),
  CONSTRAINT milestone_segment_known CHECK (segment IN ('upstream', 'midstream', 'downstream')),
  CONSTRAINT milestone_weight_positive CHECK (weight > 0),
  CONSTRAINT milestone_plan_ordered CHECK (planned_finish >= planned_start)
);

-- Progress as reported on a day, 0 to 1.
CREATE TABLE milestone_report (
  region_id   text    NOT NULL,
  chain       text    NOT NULL,
  segment     text    NOT NULL,
  milestone   text    NOT NULL,
  reported_on date    NOT NULL,
  progress    numeric NOT NULL,
  batch_id    bigint  NOT NULL,
  CONSTRAINT milestone_report_pk PRIMARY KEY (region_id, chain, segment, milestone, reported_on),
  CONSTRAINT milestone_report_progress_range CHECK (progress BETWEEN 0 AND 1)
);
