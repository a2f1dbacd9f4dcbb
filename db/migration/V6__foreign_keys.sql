-- Foreign keys last, one constraint a statement, and only to reference tables or to tables of the
-- same region: the schema can be distributed by region_id without giving one up.
ALTER TABLE country_alias ADD CONSTRAINT country_alias_country_fk FOREIGN KEY (code) REFERENCES country (code);
ALTER TABLE aggregate_alias ADD CONSTRAINT aggregate_alias_aggregate_fk FOREIGN KEY (code) REFERENCES aggregate (code);
ALTER TABLE hs_chapter ADD CONSTRAINT hs_chapter_section_fk FOREIGN KEY (section) REFERENCES hs_section (code);
ALTER TABLE hs_chapter ADD CONSTRAINT hs_chapter_sector_fk FOREIGN KEY (sector) REFERENCES sector (code);
ALTER TABLE region ADD CONSTRAINT region_country_fk FOREIGN KEY (country) REFERENCES country (code);
ALTER TABLE cluster ADD CONSTRAINT cluster_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
ALTER TABLE chain ADD CONSTRAINT chain_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
ALTER TABLE chain ADD CONSTRAINT chain_cluster_fk FOREIGN KEY (region_id, cluster) REFERENCES cluster (region_id, code);
ALTER TABLE chain ADD CONSTRAINT chain_sector_fk FOREIGN KEY (sector) REFERENCES sector (code);
ALTER TABLE division ADD CONSTRAINT division_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
ALTER TABLE port ADD CONSTRAINT port_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
ALTER TABLE fair ADD CONSTRAINT fair_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
ALTER TABLE partner ADD CONSTRAINT partner_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
ALTER TABLE partner_alias ADD CONSTRAINT partner_alias_partner_fk FOREIGN KEY (region_id, code) REFERENCES partner (region_id, code);
ALTER TABLE batch ADD CONSTRAINT batch_region_fk FOREIGN KEY (region_id) REFERENCES region (id);
ALTER TABLE trade_slice ADD CONSTRAINT trade_slice_batch_fk FOREIGN KEY (region_id, batch_id) REFERENCES batch (region_id, id);
ALTER TABLE observation ADD CONSTRAINT observation_indicator_fk FOREIGN KEY (indicator) REFERENCES indicator (code);
ALTER TABLE observation ADD CONSTRAINT observation_source_fk FOREIGN KEY (source_id) REFERENCES source (id);
ALTER TABLE project ADD CONSTRAINT project_batch_fk FOREIGN KEY (region_id, batch_id) REFERENCES batch (region_id, id);
ALTER TABLE project ADD CONSTRAINT project_sector_fk FOREIGN KEY (sector) REFERENCES sector (code);
ALTER TABLE project ADD CONSTRAINT project_cluster_fk FOREIGN KEY (region_id, cluster) REFERENCES cluster (region_id, code);
ALTER TABLE project ADD CONSTRAINT project_chain_fk FOREIGN KEY (region_id, chain) REFERENCES chain (region_id, code);
ALTER TABLE project ADD CONSTRAINT project_division_fk FOREIGN KEY (region_id, division) REFERENCES division (region_id, code);
ALTER TABLE project ADD CONSTRAINT project_fair_fk FOREIGN KEY (region_id, fair) REFERENCES fair (region_id, code);
ALTER TABLE project_stage ADD CONSTRAINT project_stage_project_fk FOREIGN KEY (region_id, project_id) REFERENCES project (region_id, id);
ALTER TABLE milestone ADD CONSTRAINT milestone_chain_fk FOREIGN KEY (region_id, chain) REFERENCES chain (region_id, code);
ALTER TABLE milestone ADD CONSTRAINT milestone_batch_fk FOREIGN KEY (region_id, batch_id) REFERENCES batch (region_id, id);
ALTER TABLE milestone_report ADD CONSTRAINT milestone_report_milestone_fk
  FOREIGN KEY (region_id, chain, segment, milestone) REFERENCES milestone (region_id, chain, segment, name);
