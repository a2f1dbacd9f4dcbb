-- The provincial-level divisions of China, for the words of where an investor is from: shared by every region.
-- code is ISO 3166-2's, gbt that of GB/T 2260.
CREATE TABLE province (
  code      text NOT NULL,
  gbt       text NOT NULL,
  name_zh   text NOT NULL,
  name_en   text NOT NULL,
  short_zh  text NOT NULL,
  source_id text NOT NULL,
  CONSTRAINT province_pk PRIMARY KEY (code),
  CONSTRAINT province_gbt_key UNIQUE (gbt),
  CONSTRAINT province_source_fk FOREIGN KEY (source_id) REFERENCES source (id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON province TO bridgehead_app;
