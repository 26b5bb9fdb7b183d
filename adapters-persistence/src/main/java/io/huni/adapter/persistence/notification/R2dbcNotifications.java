package io.huni.adapter.persistence.notification;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.notification.port.Notifications;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.NotificationId;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class R2dbcNotifications implements Notifications {
    /** People in one order, so that two who tell the same ones do not wait for each other. */
    private static final String ADD =
            """
            WITH input AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset($1::jsonb) AS i(
                    id uuid, user_id uuid, event_id uuid, kind text, group_id uuid, record_id uuid,
                    by_id uuid, facts jsonb, at timestamptz, in_app boolean, mail boolean,
                    waits text[])
            ), ready AS (
                SELECT coalesce(array_agg(channel), '{}') AS channels FROM notification_channel
            ), fresh AS MATERIALIZED (
                SELECT i.id, i.user_id, i.event_id, i.kind, i.group_id, i.record_id, i.by_id,
                    i.facts, i.at, i.in_app, i.mail, array(SELECT unnest(i.waits)
                        INTERSECT SELECT unnest(ready.channels)) AS waits
                FROM input i CROSS JOIN ready
                JOIN app_user u ON u.id = i.user_id
                WHERE NOT EXISTS (SELECT FROM notification_item known
                    WHERE known.user_id = i.user_id AND known.event_id = i.event_id)
            ), grouped AS (
                INSERT INTO notification AS n (id, user_id, kind, group_id, at)
                SELECT (array_agg(f.id ORDER BY f.id))[1], f.user_id, f.kind, f.group_id, max(f.at)
                FROM fresh f WHERE f.in_app
                GROUP BY f.user_id, f.kind, f.group_id
                ORDER BY f.user_id, f.kind, f.group_id
                ON CONFLICT (user_id, kind, group_id) WHERE read_at IS NULL
                DO UPDATE SET at = greatest(n.at, excluded.at),
                    mark = nextval('notification_mark')
                RETURNING n.id, n.user_id, n.kind, n.group_id
            ), kept AS (
                INSERT INTO notification_item (user_id, event_id, notification_id, kind, record_id,
                    by_id, facts, at, mail, waits)
                SELECT f.user_id, f.event_id, g.id, f.kind, f.record_id, f.by_id, f.facts, f.at,
                    f.mail, f.waits
                FROM fresh f
                LEFT JOIN grouped g ON f.in_app AND g.user_id = f.user_id AND g.kind = f.kind
                    AND g.group_id = f.group_id
                ORDER BY f.user_id, f.event_id
            ), due AS (
                INSERT INTO notification_mail AS m (user_id, due_at)
                SELECT DISTINCT f.user_id, now() FROM fresh f WHERE f.mail ORDER BY f.user_id
                ON CONFLICT (user_id) DO UPDATE SET due_at = least(m.due_at, excluded.due_at)
                WHERE m.due_at = 'infinity'
            ), dispatched AS (
                INSERT INTO notification_dispatch AS d (user_id, channel, due_at)
                SELECT DISTINCT f.user_id, channel, now()
                FROM fresh f CROSS JOIN LATERAL unnest(f.waits) AS channel
                ORDER BY f.user_id, channel
                ON CONFLICT (user_id, channel) DO UPDATE
                SET due_at = least(d.due_at, excluded.due_at)
                WHERE d.due_at = 'infinity'
            )
            SELECT DISTINCT user_id FROM grouped
            """;

    private static final String READ =
            """
            UPDATE notification SET read_at = $3
            WHERE id = $2 AND user_id = $1 AND read_at IS NULL AND mark <= $4
            """;

    /** In the order in which whoever adds to them locks them. */
    private static final String READ_ALL =
            """
            WITH seen AS (
                SELECT id FROM notification
                WHERE user_id = $1 AND mark <= $2 AND read_at IS NULL
                ORDER BY kind, group_id FOR UPDATE
            )
            UPDATE notification n SET read_at = $3 FROM seen WHERE n.id = seen.id
            """;

    private final DatabaseClient client;
    private final Ids ids;

    R2dbcNotifications(DatabaseClient client, Ids ids) {
        this.client = client;
        this.ids = ids;
    }

    @Override
    public Mono<Set<UserId>> add(List<Notification> notifications) {
        List<NotificationRow> rows =
                notifications.stream().map(one -> NotificationRow.of(ids.next(), one)).toList();
        return client.sql(ADD)
                .bind(0, DatabaseJson.write(rows))
                .map(row -> new UserId(required(row, "user_id", UUID.class)))
                .all()
                .collect(Collectors.toSet());
    }

    @Override
    public Mono<Boolean> read(UserId person, NotificationId notification, long mark, Instant now) {
        return client.sql(READ)
                .bind(0, person.value())
                .bind(1, notification.value())
                .bind(2, now)
                .bind(3, mark)
                .fetch()
                .rowsUpdated()
                .map(read -> read > 0);
    }

    @Override
    public Mono<Boolean> readAll(UserId person, long mark, Instant now) {
        return client.sql(READ_ALL)
                .bind(0, person.value())
                .bind(1, mark)
                .bind(2, now)
                .fetch()
                .rowsUpdated()
                .map(read -> read > 0);
    }
}
