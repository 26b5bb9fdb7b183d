package io.huni.adapter.persistence.schedule;

import io.huni.adapter.persistence.shared.PostgresTest;

import java.time.Clock;

/** The trash of a house that forgets what has lain in it for long. */
public final class PurgedTrash {
    private PurgedTrash() {}

    public static void purge(PostgresTest postgres) {
        new TrashRetention(
                        postgres.client(),
                        postgres.unitOfWork(),
                        Clock.systemUTC(),
                        RetentionSettings.ofDays(30, 30))
                .run()
                .block();
    }
}
