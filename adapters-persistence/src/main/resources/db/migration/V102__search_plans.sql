-- A search is planned for its word: it must be known well how frequent the word is, and workers that
-- are started for one page cost more than the page, while others wait for the same cores.
ALTER TABLE lead_search ALTER COLUMN whole SET STATISTICS 400;
ALTER FUNCTION asked_anew(text, text[]) SET max_parallel_workers_per_gather = 0;

ANALYZE lead_search;
