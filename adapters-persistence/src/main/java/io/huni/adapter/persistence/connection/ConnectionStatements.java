package io.huni.adapter.persistence.connection;

import io.huni.adapter.persistence.shared.Wall;

/** The statements of {@link R2dbcConnections}. */
final class ConnectionStatements {
    static final String ADD =
            """
            INSERT INTO connection (id, distributor_id, name, page_id, form_ids,
                sync_interval_seconds, active, ad_account_id, access_token, app_secret, version)
            VALUES (:id, :distributor, :name, :page, :forms, :interval, :active, :account, :token,
                :secret, :version)
            """;

    static final String SAVE =
            """
            UPDATE connection
            SET distributor_id = :distributor, name = :name, page_id = :page, form_ids = :forms,
                sync_interval_seconds = :interval, active = :active, ad_account_id = :account,
                access_token = coalesce(:token, access_token),
                app_secret = CASE WHEN :renewed THEN :secret ELSE app_secret END,
                version = version + 1
            WHERE id = :id AND version = :version AND ended_at IS NULL
            """;

    static final String VERSION =
            "SELECT version FROM connection WHERE id = :id AND ended_at IS NULL";

    static final String END =
            """
            UPDATE connection
            SET ended_at = now(), active = false, access_token = NULL, app_secret = NULL,
                version = version + 1
            WHERE id = :id AND ended_at IS NULL
            """;

    static final String FORGET_MARKS = "DELETE FROM sync_mark WHERE connection_id = :id";

    static final String FIND = opened("c.id = $2");

    static final String FIND_BY_PAGE = opened("c.page_id = $2");

    static final String ACTIVE =
            Wall.around(
                    """
                    SELECT c.id FROM connection c WHERE SCOPED AND c.active
                    """);

    static final String SEALED =
            Wall.around(
                    """
                    SELECT c.id, c.access_token, c.app_secret FROM connection c
                    WHERE SCOPED AND c.ended_at IS NULL
                    """);

    static final String APP_SECRETS =
            Wall.around(
                    """
                    SELECT c.id, c.app_secret FROM connection c
                    WHERE SCOPED AND c.ended_at IS NULL AND c.app_secret IS NOT NULL
                    """);

    static final String NOTE =
            """
            UPDATE connection
            SET problem = :problem::jsonb, page_name = :page, token_expires_at = :expires,
                token_never_expires = :never, usage_percent = :usage, paused_until = :paused
            WHERE id = :id AND ended_at IS NULL
            """;

    private ConnectionStatements() {}

    private static String opened(String which) {
        return Wall.around(
                """
                SELECT %s, c.access_token, c.app_secret FROM connection c
                WHERE SCOPED AND c.ended_at IS NULL AND %s
                """
                        .formatted(ConnectionRow.COLUMNS, which));
    }
}
