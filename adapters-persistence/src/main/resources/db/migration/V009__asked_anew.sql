-- Answers a query that is planned for its values, although the connection plans statements once.
CREATE FUNCTION asked_anew(query text, arguments text[]) RETURNS text
    LANGUAGE plpgsql AS
$$
DECLARE
    answer text;
BEGIN
    EXECUTE query INTO answer USING arguments;
    RETURN answer;
END
$$;
