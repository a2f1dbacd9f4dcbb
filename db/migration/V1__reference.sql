-- Reference tables: code lists every region shares, and the lists a region keeps for itself.
-- The application connects as bridgehead_app, which owns nothing; the owner only migrates.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bridgehead_app') THEN
    CREATE ROLE bridgehead_app NOLOGIN;
  END IF;
  -- An owner that is not a superuser must be a member to act as the application's role.
  IF NOT pg_has_role(current_user, 'bridgehead_app', 'MEMBER') THEN
    EXECUTE format('GRANT bridgehead_app TO %I', current_user);
  END IF;
END $$;

-- One definition of "the same name": width, case, spaces and punctuation don't count.
CREATE FUNCTION fold(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT regexp_replace(lower(normalize(name, NFKC)), '[\s''"`´’‘“”.,;:!?()\[\]<>《》、。·•&/\\_-]+', '', 'g') $$;

CREATE TABLE source (
  id        text NOT NULL,
  publisher text NOT NULL,
  title     text NOT NULL,
  published text,
  url       text,
  note      text,
  CONSTRAINT source_pk PRIMARY KEY (id)
);

CREATE TABLE country (
  code    text NOT NULL,
  alpha2  text NOT NULL,
  m49     text NOT NULL,
  name_zh text NOT NULL,
  name_en text NOT NULL,
  CONSTRAINT country_pk PRIMARY KEY (code),
  CONSTRAINT country_alpha2_key UNIQUE (alpha2),
  CONSTRAINT country_m49_key UNIQUE (m49)
);

CREATE TABLE country_alias (
  folded text NOT NULL,
  code   text NOT NULL,
  alias  text NOT NULL,
  CONSTRAINT country_alias_pk PRIMARY KEY (folded)
);

-- Names such as World or ASEAN: they stand in tables of partners and are none.
CREATE TABLE aggregate (
  code    text NOT NULL,
  name_zh text NOT NULL,
  name_en text NOT NULL,
  CONSTRAINT aggregate_pk PRIMARY KEY (code)
);

CREATE TABLE aggregate_alias (
  folded text NOT NULL,
  code   text NOT NULL,
  alias  text NOT NULL,
  CONSTRAINT aggregate_alias_pk PRIMARY KEY (folded)
);

CREATE TABLE sector (
  code      text    NOT NULL,
  name_zh   text    NOT NULL,
  name_en   text    NOT NULL,
  position  integer NOT NULL,
  source_id text    NOT NULL,
  CONSTRAINT sector_pk PRIMARY KEY (code)
);

CREATE TABLE hs_section (
  code    text NOT NULL,
  roman   text NOT NULL,
  name_zh text NOT NULL,
  name_en text NOT NULL,
  CONSTRAINT hs_section_pk PRIMARY KEY (code)
);

CREATE TABLE hs_chapter (
  code    text NOT NULL,
  section text NOT NULL,
  name_zh text NOT NULL,
  name_en text NOT NULL,
  sector  text NOT NULL,
  CONSTRAINT hs_chapter_pk PRIMARY KEY (code),
  CONSTRAINT hs_chapter_code_digits CHECK (code ~ '^[0-9]{2}$')
);

CREATE TABLE indicator (
  code    text NOT NULL,
  name_zh text NOT NULL,
  name_en text NOT NULL,
  unit    text NOT NULL,
  note_zh text,
  note_en text,
  CONSTRAINT indicator_pk PRIMARY KEY (code)
);

CREATE TABLE region (
  id       text NOT NULL,
  name_zh  text NOT NULL,
  name_en  text NOT NULL,
  country  text NOT NULL,
  currency text NOT NULL,
  CONSTRAINT region_pk PRIMARY KEY (id),
  CONSTRAINT region_id_form CHECK (id ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  CONSTRAINT region_currency_form CHECK (currency ~ '^[A-Z]{3}$')
);

-- The lists below belong to a region. A null valid_from or valid_to is open.
CREATE TABLE cluster (
  region_id  text    NOT NULL,
  code       text    NOT NULL,
  name_zh    text    NOT NULL,
  name_en    text    NOT NULL,
  position   integer NOT NULL,
  valid_from date,
  valid_to   date,
  source_id  text    NOT NULL,
  CONSTRAINT cluster_pk PRIMARY KEY (region_id, code)
);

CREATE TABLE chain (
  region_id         text    NOT NULL,
  code              text    NOT NULL,
  name_zh           text    NOT NULL,
  name_en           text    NOT NULL,
  position          integer NOT NULL,
  cluster           text,
  cluster_source_id text,
  sector            text,
  valid_from        date,
  valid_to          date,
  valid_note_zh     text,
  valid_note_en     text,
  source_id         text    NOT NULL,
  CONSTRAINT chain_pk PRIMARY KEY (region_id, code)
);

CREATE TABLE division (
  region_id text    NOT NULL,
  code      text    NOT NULL,
  name_zh   text    NOT NULL,
  name_en   text    NOT NULL,
  short_zh  text    NOT NULL,
  short_en  text    NOT NULL,
  position  integer NOT NULL,
  source_id text    NOT NULL,
  CONSTRAINT division_pk PRIMARY KEY (region_id, code)
);

CREATE TABLE port (
  region_id text NOT NULL,
  code      text NOT NULL,
  name_zh   text NOT NULL,
  name_en   text NOT NULL,
  mode      text NOT NULL,
  facing    text,
  source_id text NOT NULL,
  CONSTRAINT port_pk PRIMARY KEY (region_id, code),
  CONSTRAINT port_mode_known CHECK (mode IN ('rail', 'road', 'air'))
);

CREATE TABLE fair (
  region_id text NOT NULL,
  code      text NOT NULL,
  name_zh   text NOT NULL,
  name_en   text NOT NULL,
  held_on   date NOT NULL,
  source_id text NOT NULL,
  CONSTRAINT fair_pk PRIMARY KEY (region_id, code)
);

-- Whom a region counts as a partner. Filled from country when first traded with, or loaded by the
-- region's office: two territories that share one ISO code may stand here as two partners.
CREATE TABLE partner (
  region_id text NOT NULL,
  code      text NOT NULL,
  iso       text,
  name_zh   text NOT NULL,
  name_en   text NOT NULL,
  CONSTRAINT partner_pk PRIMARY KEY (region_id, code)
);

CREATE TABLE partner_alias (
  region_id text NOT NULL,
  folded    text NOT NULL,
  code      text NOT NULL,
  alias     text NOT NULL,
  CONSTRAINT partner_alias_pk PRIMARY KEY (region_id, folded)
);
