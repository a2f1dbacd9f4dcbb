-- Where in its chain a project stands, and who leads a chain. Both may be unknown.
ALTER TABLE project ADD COLUMN segment text;
ALTER TABLE project ADD CONSTRAINT project_segment_known CHECK (segment IN ('upstream', 'midstream', 'downstream'));
ALTER TABLE project ADD CONSTRAINT project_segment_chain_known CHECK (segment IS NULL OR chain IS NOT NULL);
ALTER TABLE project_past ADD COLUMN segment text;

CREATE OR REPLACE VIEW project_at WITH (security_invoker = true) AS
SELECT region_id, id, name, fair, sector, cluster, chain, division, origin, investor, amount, currency,
       signed_on, stage, stage_on, batch_id, segment
FROM project WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
UNION ALL
SELECT region_id, id, name, fair, sector, cluster, chain, division, origin, investor, amount, currency,
       signed_on, stage, stage_on, batch_id, segment
FROM project_past
WHERE batch_id <= (SELECT current_setting('bridgehead.as_of')::bigint)
  AND replaced_by > (SELECT current_setting('bridgehead.as_of')::bigint);

ALTER TABLE chain ADD COLUMN leader_zh text;
ALTER TABLE chain ADD COLUMN leader_en text;

-- What was kept of chains says, as the chains now do, that nobody knew who leads them: or it would seem that they were
-- changed since, and no batch could be undone.
UPDATE list_past
SET before = before || '{"leader_zh": null, "leader_en": null}', after = after || '{"leader_zh": null, "leader_en": null}'
WHERE table_name = 'chain';

-- In the staging area a text without letters says that the file has no such column: what is known stays.
ALTER TABLE staging_project ADD COLUMN segment text;
ALTER TABLE staging_list ADD COLUMN leader_zh text;
ALTER TABLE staging_list ADD COLUMN leader_en text;
