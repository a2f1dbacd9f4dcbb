-- A run that broke off is begun again, unless it had begun to hand out what it made: then nobody knows what went out.
ALTER TABLE briefing_run DROP CONSTRAINT briefing_run_status_known;
ALTER TABLE briefing_run ADD CONSTRAINT briefing_run_status_known
  CHECK (status IN ('running', 'sending', 'waiting', 'done', 'failed'));
