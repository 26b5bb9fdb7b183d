package io.huni.adapter.persistence.webhook;

import io.huni.adapter.persistence.shared.Wall;

/** What is asked of the table of addresses. */
final class WebhookStatements {
    static final String ADD =
            """
            INSERT INTO webhook (id, distributor_id, owner_id, url, description, events, hook,
                created_at, secret)
            VALUES (:id, :distributor, :owner, :url, :description, :events, :hook, :created, :secret)
            """;

    private static final String COLUMNS =
            """
            w.id, w.distributor_id, w.owner_id, w.url, w.description, w.events, w.hook, w.created_at\
            """;

    private static final String VIEW =
            """
            SELECT %s, w.state, w.disabled_reason, w.disabled_at, w.last_success_at,
                w.last_failure_at, w.failing_since,
                CASE WHEN w.old_secret_until > now() THEN w.old_secret_until END AS old_secret_until,
                (SELECT name FROM app_user WHERE app_user.id = w.owner_id) AS owner_name,
                (SELECT name FROM distributor WHERE distributor.id = w.distributor_id)
                    AS distributor_name,
                (SELECT count(*) FROM webhook_message m
                    WHERE m.webhook_id = w.id AND m.state = 'WAITING') AS waiting,
                (SELECT count(*) FROM webhook_message m
                    WHERE m.webhook_id = w.id AND m.state = 'FAILED') AS failed
            FROM webhook w WHERE SCOPED AND %s
            """
                    .formatted(COLUMNS, Reach.CONDITION);

    static final String ALL = Wall.around(VIEW + " ORDER BY w.created_at DESC, w.id DESC");

    static final String FIND = Wall.around(VIEW + " AND w.id = $3");

    static final String LISTENING =
            Wall.around(
                    "SELECT %s FROM webhook w WHERE SCOPED AND w.state <> 'DISABLED'"
                            .formatted(COLUMNS));

    static final String CHANGE =
            """
            UPDATE webhook SET url = :url, description = :description, events = :events
            WHERE id = :id
            """;

    static final String MOVE =
            """
            WITH moved AS (
                UPDATE webhook SET state = :state, owner_id = :owner, disabled_reason = NULL,
                    disabled_at = NULL, failing_since = NULL
                WHERE id = :id RETURNING id
            )
            UPDATE webhook_message m SET due_at = :now FROM moved
            WHERE m.webhook_id = moved.id AND m.state = 'WAITING' AND m.leased_until IS NULL
            """;

    static final String DISABLE =
            """
            WITH disabled AS (
                UPDATE webhook SET state = 'DISABLED', disabled_reason = :reason, disabled_at = :now
                WHERE id = :id AND state <> 'DISABLED' RETURNING id
            )
            UPDATE webhook_message m SET state = 'FAILED', ended_at = :now, fault = 'ENDED',
                leased_until = NULL
            FROM disabled WHERE m.webhook_id = disabled.id AND m.state = 'WAITING'
            """;

    static final String RENEW =
            """
            UPDATE webhook SET old_secret = secret, old_secret_until = :until, secret = :secret
            WHERE id = :id
            """;

    static final String REMOVE = "DELETE FROM webhook WHERE id = :id";

    private WebhookStatements() {}
}
