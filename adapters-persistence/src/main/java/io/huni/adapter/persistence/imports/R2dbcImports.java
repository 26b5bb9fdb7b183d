package io.huni.adapter.persistence.imports;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.ScopeSetting;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.imports.port.Imports;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.imports.Column;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.Target;
import io.huni.domain.job.JobId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;
import io.huni.domain.shared.SharedErrorKey;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A cursor is the id of the last row. */
final class R2dbcImports implements Imports {
    private static final UUID LAST = new UUID(-1, -1);

    private static final String ADD =
            """
            INSERT INTO import_file (id, owner_id, name, kind, charset, separator, origin, sheet,
                sheets, rows, state, columns, column_names, settings, check_job, run_job,
                undo_job, undoable_until, created_at, version)
            VALUES (:id, :owner, :name, :kind, :charset, :separator, :origin, :sheet,
                :sheets::jsonb, :rows, :state, :columns::jsonb, :names, :settings::jsonb, :check,
                :run, :undo, :undoable, :created, :version)
            """;

    private static final String SAVE =
            """
            WITH ran AS (
                INSERT INTO import_run (import_id, job_id)
                SELECT :id, :run::uuid WHERE :run::uuid IS NOT NULL
                ON CONFLICT DO NOTHING
            )
            UPDATE import_file SET name = :name, kind = :kind, charset = :charset,
                separator = :separator, origin = :origin, sheet = :sheet, sheets = :sheets::jsonb,
                rows = :rows, state = :state, columns = :columns::jsonb, column_names = :names,
                settings = :settings::jsonb, check_job = :check, run_job = :run,
                undo_job = :undo, undoable_until = :undoable, version = :version, updated_at = now()
            WHERE id = :id
            """;

    /** The program's own filter stands beside row-level security. */
    private static final String OWN = "($2::uuid IS NULL OR owner_id = $2)";

    private static final String FIND =
            Wall.around(
                    "SELECT * FROM import_file WHERE SCOPED AND OWN AND id = $3"
                            .replace("OWN", OWN));

    private static final String CLAIM =
            "SELECT * FROM import_file WHERE id = $2 AND ($1::uuid IS NULL OR owner_id = $1) FOR"
                    + " UPDATE";

    private static final String OF_JOB =
            "SELECT * FROM import_file WHERE check_job = $1 OR run_job = $1 FOR UPDATE";

    private static final String RUNS = "SELECT job_id FROM import_run WHERE import_id = $1";

    private static final String PAGE =
            Wall.around(
                    """
                    SELECT * FROM import_file WHERE SCOPED AND OWN AND id < $3
                    ORDER BY id DESC LIMIT $4
                    """
                            .replace("OWN", OWN));

    private static final String REMOVE = "DELETE FROM import_file WHERE id = $1";

    private static final String LAST_TIME =
            """
            SELECT columns FROM import_file
            WHERE owner_id = $1 AND column_names = $2 AND run_job IS NOT NULL
            ORDER BY id DESC LIMIT 1
            """;

    private final DatabaseClient client;

    R2dbcImports(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> add(Import added) {
        return ImportRow.bound(client.sql(ADD), added)
                .bind("owner", added.owner().value())
                .bind("created", added.createdAt())
                .then();
    }

    @Override
    public Mono<Void> save(Import changed) {
        return ImportRow.bound(client.sql(SAVE), changed).then();
    }

    @Override
    public Mono<Import> find(Visibility visibility, ImportId id) {
        return client.sql(FIND)
                .bind(0, ScopeSetting.of(visibility))
                .bind(1, owner(visibility))
                .bind(2, id.value())
                .map(ImportRow::read)
                .one();
    }

    @Override
    public Mono<Import> claim(Visibility visibility, ImportId id) {
        return client.sql(CLAIM)
                .bind(0, owner(visibility))
                .bind(1, id.value())
                .map(ImportRow::read)
                .one();
    }

    /** Whom somebody is narrowed to; nobody has the id of nobody. */
    private static Parameter owner(Visibility visibility) {
        UUID owner =
                switch (visibility) {
                    case Visibility.Everything() -> null;
                    case Visibility.OfAssignee(var user) -> user.value();
                    default -> new UUID(0, 0);
                };
        return Parameter.fromOrEmpty(owner, UUID.class);
    }

    @Override
    public Mono<Import> ofJob(JobId job) {
        return client.sql(OF_JOB).bind(0, job.value()).map(ImportRow::read).one();
    }

    @Override
    public Mono<List<JobId>> runs(ImportId id) {
        return client.sql(RUNS)
                .bind(0, id.value())
                .map(row -> new JobId(required(row, "job_id", UUID.class)))
                .all()
                .collectList();
    }

    @Override
    public Mono<ImportPage> page(Visibility visibility, PageRequest page) {
        return client.sql(PAGE)
                .bind(0, ScopeSetting.of(visibility))
                .bind(1, owner(visibility))
                .bind(2, page.cursor().map(R2dbcImports::cursor).orElse(LAST))
                .bind(3, page.limit() + 1)
                .map(ImportRow::read)
                .all()
                .collectList()
                .map(found -> page(found, page.limit()));
    }

    private static ImportPage page(List<Import> found, int limit) {
        return new ImportPage(
                found.subList(0, Math.min(found.size(), limit)),
                found.size() > limit
                        ? Optional.of(found.get(limit - 1).id().value().toString())
                        : Optional.empty());
    }

    private static UUID cursor(String text) {
        try {
            return Require.uuid(text);
        } catch (Refused malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    @Override
    public Mono<Void> remove(ImportId id) {
        return client.sql(REMOVE).bind(0, id.value()).then();
    }

    @Override
    public Mono<Map<Integer, Target>> lastTime(UserId owner, List<String> columns) {
        return client.sql(LAST_TIME)
                .bind(0, owner.value())
                .bind(1, ImportRow.names(columns))
                .map(R2dbcImports::targets)
                .one()
                .defaultIfEmpty(Map.of());
    }

    private static Map<Integer, Target> targets(Readable row) {
        Map<Integer, Target> targets = new HashMap<>();
        Stream.of(DatabaseJson.read(required(row, "columns", String.class), ColumnRow[].class))
                .map(ColumnRow::column)
                .forEach(column -> put(targets, column));
        return targets;
    }

    private static void put(Map<Integer, Target> targets, Column column) {
        column.target().ifPresent(target -> targets.put(column.index(), target));
    }
}
