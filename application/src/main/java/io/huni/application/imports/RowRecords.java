package io.huni.application.imports;

import io.huni.domain.imports.ImportId;

import java.util.List;
import java.util.UUID;

/** Rows as a job names its records: the import's half of an id and the row's number. */
final class RowRecords {
    private RowRecords() {}

    static List<UUID> of(ImportId id, List<Integer> numbers) {
        return numbers.stream().map(number -> of(id, number)).toList();
    }

    static UUID of(ImportId id, int number) {
        return new UUID(id.value().getMostSignificantBits(), number);
    }

    static int number(UUID job) {
        return (int) job.getLeastSignificantBits();
    }
}
