package io.huni.adapter.persistence.mail;

/** What is asked of the table of mails. */
final class MailStatements {
    static final String ADD =
            """
            INSERT INTO mail (id, recipient, recipient_name, subject, letter, confidential,
                created_at, due_at, useless_after)
            VALUES (:id, :recipient, :name, :subject, :letter, :confidential, :created, :created,
                :useless)
            ON CONFLICT (id) DO NOTHING
            """;

    static final String CLAIM =
            """
            WITH due AS (
                SELECT id FROM mail WHERE state = 'WAITING' AND due_at <= :now
                ORDER BY due_at LIMIT :most FOR UPDATE SKIP LOCKED
            ), claimed AS (
                UPDATE mail SET
                    state = CASE WHEN useless_after <= :now THEN 'EXPIRED' ELSE state END,
                    attempts = attempts + CASE WHEN useless_after <= :now THEN 0 ELSE 1 END,
                    due_at = :until
                FROM due WHERE mail.id = due.id
                RETURNING mail.*
            )
            SELECT letter, %s FROM claimed WHERE state = 'WAITING' ORDER BY id
            """
                    .formatted(MailRow.COLUMNS);

    static final String SENT =
            """
            UPDATE mail SET state = 'SENT', sent_at = :at, fault = NULL, answer = NULL
            WHERE id = :id
            """;

    static final String TROUBLE =
            """
            UPDATE mail SET state = :state, due_at = coalesce(:until, due_at), fault = :fault,
                answer = nullif(:answer, '')
            WHERE id = :id
            """;

    static final String AGAIN =
            """
            WITH due AS (
                UPDATE mail SET state = 'WAITING', due_at = :now, attempts = 0 WHERE id = :id
                RETURNING id
            )
            SELECT pg_notify('huni_mail', '')::text, id FROM due
            """;

    /** The states stand in the text, so that the index of the states is seen. */
    static final String PAGE =
            "SELECT %s FROM mail WHERE id < :after %s ORDER BY id DESC LIMIT :limit";

    static final String FIND =
            "SELECT letter, %s FROM mail WHERE id = :id".formatted(MailRow.COLUMNS);

    private MailStatements() {}
}
