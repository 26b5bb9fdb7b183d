-- The organisation of this installation, its partners and its people.

CREATE TABLE organisation (
    only_one  boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    name      text NOT NULL,
    time_zone text NOT NULL,
    language  text NOT NULL CHECK (language IN ('TR', 'EN')),
    currency  text NOT NULL CHECK (currency ~ '^[A-Z]{3}$')
);

-- Opens the first start once. Only the hash of the token is kept.
CREATE TABLE setup_token (
    only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    token_hash text NOT NULL,
    issued_at  timestamptz NOT NULL DEFAULT now(),
    used_at    timestamptz
);

CREATE TABLE distributor (
    id                      uuid PRIMARY KEY,
    name                    text NOT NULL,
    active                  boolean NOT NULL,
    response_target_seconds integer NOT NULL CHECK (response_target_seconds > 0),
    created_at              timestamptz NOT NULL DEFAULT now()
);

-- Two names that differ only in case are one, by Turkish rules: I and ı, İ and i.
CREATE UNIQUE INDEX distributor_name_key ON distributor (lower(name COLLATE "tr-TR-x-icu"));

CREATE TABLE team (
    id         uuid PRIMARY KEY,
    name       text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE app_user (
    id             uuid PRIMARY KEY,
    email          text NOT NULL,
    name           text NOT NULL,
    role           text NOT NULL,
    distributor_id uuid REFERENCES distributor (id),
    team_id        uuid REFERENCES team (id),
    active         boolean NOT NULL,
    language       text NOT NULL CHECK (language IN ('TR', 'EN')),
    theme          text NOT NULL CHECK (theme IN ('LIGHT', 'DARK', 'SYSTEM')),
    password_hash  text NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT now()
);

CREATE UNIQUE INDEX app_user_email_key ON app_user (email);
CREATE INDEX app_user_of_distributor ON app_user (distributor_id) WHERE distributor_id IS NOT NULL;
CREATE INDEX app_user_of_team ON app_user (team_id) WHERE team_id IS NOT NULL;

CREATE TABLE session (
    id           uuid PRIMARY KEY,
    user_id      uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    token_hash   text NOT NULL,
    csrf_token   text NOT NULL,
    created_at   timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    user_agent   text NOT NULL,
    address      text NOT NULL
);

CREATE UNIQUE INDEX session_token_hash_key ON session (token_hash);
CREATE INDEX session_of_user ON session (user_id);
CREATE INDEX session_expiry ON session (expires_at);

-- Tries to sign in, for each account and each address. The subject is a hash, because people type
-- their password into the wrong field. An account notes the address that it was tried from last,
-- because a success takes back that try.
CREATE TABLE sign_in_attempt (
    subject   text PRIMARY KEY,
    tries     timestamptz[] NOT NULL,
    last_at   timestamptz NOT NULL,
    came_from text
);

CREATE INDEX sign_in_attempt_age ON sign_in_attempt (last_at);
