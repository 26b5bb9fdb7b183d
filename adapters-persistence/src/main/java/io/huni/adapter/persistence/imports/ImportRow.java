package io.huni.adapter.persistence.imports;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.FileFacts;
import io.huni.domain.imports.FileKind;
import io.huni.domain.imports.FileOrigin;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.ImportState;
import io.huni.domain.job.JobId;
import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Imports as columns. */
final class ImportRow {
    private ImportRow() {}

    static Import read(Readable row) {
        return new Import(
                new ImportId(required(row, "id", UUID.class)),
                new UserId(required(row, "owner_id", UUID.class)),
                file(row),
                ImportState.valueOf(required(row, "state", String.class)),
                Stream.of(json(row, "columns", ColumnRow[].class)).map(ColumnRow::column).toList(),
                json(row, "settings", SettingsRow.class).settings(),
                optional(row, "check_job", UUID.class).map(JobId::new),
                optional(row, "run_job", UUID.class).map(JobId::new),
                optional(row, "undo_job", UUID.class).map(JobId::new),
                optional(row, "undoable_until", Instant.class),
                required(row, "created_at", Instant.class),
                required(row, "version", Integer.class));
    }

    private static FileFacts file(Readable row) {
        return new FileFacts(
                required(row, "name", String.class),
                FileKind.valueOf(required(row, "kind", String.class)),
                optional(row, "charset", String.class),
                optional(row, "separator", String.class),
                FileOrigin.valueOf(required(row, "origin", String.class)),
                optional(row, "sheet", String.class),
                List.of(json(row, "sheets", String[].class)),
                required(row, "rows", Integer.class));
    }

    private static <T> T json(Readable row, String column, Class<T> type) {
        return DatabaseJson.read(required(row, column, String.class), type);
    }

    /** Binds everything but the owner and the day. */
    static GenericExecuteSpec bound(GenericExecuteSpec statement, Import written) {
        FileFacts file = written.file();
        return statement
                .bind("id", written.id().value())
                .bind("name", file.name())
                .bind("kind", file.kind().name())
                .bind("charset", or(file.charset().orElse(null), String.class))
                .bind("separator", or(file.separator().orElse(null), String.class))
                .bind("origin", file.origin().name())
                .bind("sheet", or(file.sheet().orElse(null), String.class))
                .bind("sheets", DatabaseJson.write(file.sheets()))
                .bind("rows", file.rows())
                .bind("state", written.state().name())
                .bind(
                        "columns",
                        DatabaseJson.write(written.columns().stream().map(ColumnRow::of).toList()))
                .bind("names", names(written.columns().stream().map(one -> one.name()).toList()))
                .bind("settings", DatabaseJson.write(SettingsRow.of(written.settings())))
                .bind("check", or(job(written.checkJob().orElse(null)), UUID.class))
                .bind("run", or(job(written.runJob().orElse(null)), UUID.class))
                .bind("undo", or(job(written.undoJob().orElse(null)), UUID.class))
                .bind("undoable", or(written.undoableUntil().orElse(null), Instant.class))
                .bind("version", written.version());
    }

    /** Under what a file with the same columns is found again. */
    static String names(List<String> columns) {
        return DatabaseJson.write(columns);
    }

    private static @Nullable UUID job(@Nullable JobId job) {
        return job == null ? null : job.value();
    }

    private static Parameter or(@Nullable Object value, Class<?> type) {
        return Parameter.fromOrEmpty(value, type);
    }
}
