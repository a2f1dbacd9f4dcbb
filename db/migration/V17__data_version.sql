-- Enters a region as SET LOCAL does and says in the same breath which state of its data the transaction sees: the newest
-- batch, and the content that came with the program. Two transactions that are told the same see the same rows.
CREATE FUNCTION enter_region(entered text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('bridgehead.regions', entered, true);
  RETURN concat_ws(
    ':',
    (SELECT max(id) FROM batch WHERE region_id = entered),
    (SELECT sha256 FROM shipped_content WHERE name = 'reference:' || entered));
END $$;

GRANT EXECUTE ON FUNCTION enter_region(text) TO bridgehead_app;
