package io.huni.adapter.persistence.system;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.system.port.Figures;

/** The real figures for tests of other adapters. */
public final class FiguresOnPostgres {
    private FiguresOnPostgres() {}

    public static Figures of(PostgresTest postgres) {
        return new R2dbcFigures(postgres.client());
    }
}
