-- The audit trail is searched like leads are: by any part, with or without Turkish letters.

-- As the program folds text: lower case, without marks, and I, İ, ı and i as one letter.
CREATE FUNCTION folded_text(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN lower(regexp_replace(normalize(translate(words, 'İIı', 'iii'), NFD),
        '[\u0300-\u036f]', '', 'g'));

-- A range of days is found without walking back from the newest entry.
CREATE INDEX audit_entry_at ON audit_entry USING brin (at) WITH (pages_per_range = 16);
CREATE INDEX audit_entry_of_kind ON audit_entry (kind, id);
