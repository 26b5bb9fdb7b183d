package io.huni.application.imports;

import io.huni.application.imports.port.ImportRows;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.imports.ImportId;

import java.util.UUID;

class InMemoryImportRowsTest extends ImportRowsContract {
    private final InMemoryImportRows rows = new InMemoryImportRows();

    @Override
    protected ImportRows rows() {
        return rows;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }

    @Override
    protected ImportId anImport() {
        return new ImportId(UUID.randomUUID());
    }
}
