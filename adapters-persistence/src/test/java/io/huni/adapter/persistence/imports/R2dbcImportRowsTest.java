package io.huni.adapter.persistence.imports;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.imports.ImportRowsContract;
import io.huni.application.imports.port.ImportRows;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.imports.ImportId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.UUID;

class R2dbcImportRowsTest extends ImportRowsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final UUID OWNER = new UUID(0x0193_0000_0000_7000L, 1);

    @BeforeAll
    static void hire() {
        POSTGRES.run(
                """
                INSERT INTO app_user (id, email, name, role, active, language, theme,
                    password_hash)
                VALUES ('%s', 'z@huni.test', 'Zeynep', 'SUPERADMIN', true, 'TR', 'LIGHT', '')
                """
                        .formatted(OWNER));
    }

    @Override
    protected ImportRows rows() {
        return new R2dbcImportRows(POSTGRES.client());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected ImportId anImport() {
        UUID id = UUID.randomUUID();
        POSTGRES.run(
                """
                INSERT INTO import_file (id, owner_id, name, kind, origin, sheets, rows, state,
                    columns, column_names, settings, created_at, version)
                VALUES ('%s', '%s', 'x.csv', 'CSV', 'OTHER', '[]', 4, 'UPLOADED', '[]', '[]',
                    '{}', now(), 1)
                """
                        .formatted(id, OWNER));
        return new ImportId(id);
    }
}
