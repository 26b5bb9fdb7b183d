-- Ways to look at a list that people have given a name.
CREATE TABLE saved_view (
    id         uuid PRIMARY KEY,
    owner_id   uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    list       text NOT NULL CHECK (list IN ('LEADS', 'CUSTOMERS')),
    name       text NOT NULL,
    search     text NOT NULL,
    shared     boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX saved_view_of_person ON saved_view (owner_id);
CREATE INDEX saved_view_shared ON saved_view (list) WHERE shared;
