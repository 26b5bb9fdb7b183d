-- Links to a new password, one a person. Only the hash of the token is kept.
CREATE TABLE password_reset (
    user_id    uuid PRIMARY KEY REFERENCES app_user (id) ON DELETE CASCADE,
    token_hash text NOT NULL,
    ends_at    timestamptz NOT NULL
);

CREATE UNIQUE INDEX password_reset_token_key ON password_reset (token_hash);

-- Invitations that nobody has accepted yet.
CREATE TABLE invitation (
    id             uuid PRIMARY KEY,
    email          text NOT NULL,
    role           text NOT NULL,
    distributor_id uuid REFERENCES distributor (id),
    team_id        uuid REFERENCES team (id),
    language       text NOT NULL CHECK (language IN ('TR', 'EN')),
    token_hash     text NOT NULL,
    invited_by     uuid NOT NULL REFERENCES app_user (id),
    invited_at     timestamptz NOT NULL,
    ends_at        timestamptz NOT NULL
);

CREATE UNIQUE INDEX invitation_email_key ON invitation (email);
CREATE UNIQUE INDEX invitation_token_key ON invitation (token_hash);

-- Authenticators. The secret is sealed; the last step that was taken keeps a code from being taken
-- twice.
CREATE TABLE second_factor (
    user_id      uuid PRIMARY KEY REFERENCES app_user (id) ON DELETE CASCADE,
    secret       bytea NOT NULL,
    last_step    bigint NOT NULL DEFAULT 0,
    confirmed_at timestamptz
);

-- Each opens an account once. 80 random bits, hashed.
CREATE TABLE recovery_code (
    user_id   uuid NOT NULL REFERENCES second_factor (user_id) ON DELETE CASCADE,
    code_hash text NOT NULL,
    PRIMARY KEY (user_id, code_hash)
);
