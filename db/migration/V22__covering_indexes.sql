-- What figures of projects add up, in the order of the day of signing: a figure reads this and not the projects with
-- their names and investors.
DROP INDEX project_signed_idx;
CREATE INDEX project_figures_idx ON project (region_id, signed_on)
  INCLUDE (id, sector, cluster, chain, segment, division, origin, fair, stage, stage_on, currency, amount, batch_id);

-- How far a project got, in the order of the projects.
CREATE INDEX project_stage_reach_idx ON project_stage (region_id, project_id) INCLUDE (stage, stage_on);
