package io.huni.adapter.persistence.mail;

/** What is asked of the table of mails. */
final class MailStatements {
    static final String ADD =
            """
            INSERT INTO mail (id, recipient, recipient_name, subject, letter, confidential,
                created_at, due_at, useless_after, about, envelope, file_id)
            VALUES (:id, :recipient, :name, :subject, :letter, :confidential, :created, :created,
                :useless, :about, :envelope::jsonb, :file)
            ON CONFLICT (id) DO NOTHING
            """;

    static final String NEWS = "UPDATE mail SET gist = :gist, records = :records WHERE id = :id";

    /** Whoever opted out gets nothing that may be refused, whenever it was written. */
    static final String CLAIM =
            """
            WITH due AS (
                SELECT id FROM mail WHERE state = 'WAITING' AND due_at <= :now
                ORDER BY due_at LIMIT :most FOR UPDATE SKIP LOCKED
            ), claimed AS (
                UPDATE mail SET
                    state = CASE WHEN useless_after <= :now THEN 'EXPIRED'
                        WHEN envelope IS NOT NULL AND EXISTS (SELECT FROM mail_opt_out
                            WHERE digest = address_digest(recipient)) THEN 'WITHDRAWN'
                        ELSE state END,
                    attempts = attempts + CASE WHEN useless_after <= :now THEN 0 ELSE 1 END,
                    due_at = :until, claim = gen_random_uuid()
                FROM due WHERE mail.id = due.id
                RETURNING mail.*
            )
            SELECT letter, claim, %s FROM claimed WHERE state = 'WAITING' ORDER BY id
            """
                    .formatted(MailRow.COLUMNS);

    static final String ADD_FILE =
            """
            INSERT INTO mail_file (id, name, type, content) VALUES (:id, :name, :type, :content)
            ON CONFLICT (id) DO NOTHING
            """;

    static final String HAS_FILE = "SELECT 1 FROM mail_file WHERE id = :id";

    static final String FILE = "SELECT id, name, type, content FROM mail_file WHERE id = :id";

    static final String HOLD =
            """
            UPDATE mail SET due_at = :until
            WHERE id = :id AND claim = :claim AND state = 'WAITING'
            """;

    /** Whoever has the claim by now: it has left. */
    static final String SENT =
            """
            UPDATE mail SET state = 'SENT', sent_at = :at, fault = NULL, answer = NULL, claim = NULL
            WHERE id = :id
            """;

    static final String TROUBLE =
            """
            UPDATE mail SET state = :state, due_at = coalesce(:until, due_at), fault = :fault,
                answer = nullif(:answer, ''), claim = NULL
            WHERE id = :id AND claim = :claim AND state = 'WAITING'
            """;

    static final String AGAIN =
            """
            WITH due AS (
                UPDATE mail SET state = 'WAITING', due_at = :now, attempts = 0, claim = NULL
                WHERE id = :id AND state <> 'WITHDRAWN'
                RETURNING id
            )
            SELECT pg_notify('huni_mail', '')::text, id FROM due
            """;

    static final String WITHDRAW =
            """
            UPDATE mail SET state = 'WITHDRAWN', fault = NULL, answer = NULL
            WHERE about = :about AND state <> 'SENT'
            """;

    /** The states stand in the text, so that the index of the states is seen. */
    static final String PAGE =
            "SELECT %s FROM mail WHERE id < :after %s ORDER BY id DESC LIMIT :limit";

    static final String FIND =
            "SELECT letter, %s FROM mail WHERE id = :id".formatted(MailRow.COLUMNS);

    private MailStatements() {}
}
