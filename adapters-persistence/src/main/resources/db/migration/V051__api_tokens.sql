-- Tokens of programs that call in a person's name. Only the hash of the secret is kept.
CREATE TABLE api_token (
    id           uuid PRIMARY KEY,
    user_id      uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    name         text NOT NULL,
    secret_hash  text NOT NULL,
    rights       text[] NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    last_used_at timestamptz
);

CREATE UNIQUE INDEX api_token_secret_hash_key ON api_token (secret_hash);
CREATE INDEX api_token_of_user ON api_token (user_id);
