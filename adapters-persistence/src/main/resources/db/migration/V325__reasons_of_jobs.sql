-- Also what was done may have a part that was left out, and says why.
CREATE INDEX job_result_reason ON job_result (job_id, reason) WHERE reason IS NOT NULL;
