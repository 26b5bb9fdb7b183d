package io.huni.adapter.persistence.imports;

import static io.huni.domain.imports.DuplicatePolicy.SKIP;
import static io.huni.domain.imports.DuplicatePolicy.UPDATE;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;

import io.huni.adapter.persistence.job.JobsOnPostgres;
import io.huni.adapter.persistence.lead.ImportedLeads;
import io.huni.adapter.persistence.lead.LeadsOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.idempotency.InMemoryIdempotencyKeys;
import io.huni.application.imports.ImportHouse;
import io.huni.application.imports.ImportsContract;
import io.huni.application.imports.InMemoryTabularFiles;
import io.huni.application.shared.Origin;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.Target;
import io.huni.domain.imports.TargetField;
import io.huni.domain.job.JobId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class R2dbcImportsTest extends ImportsContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Path REAL =
            Path.of("..", "..", "shared", "data", "history", "x-education-leads.csv");

    /** Three of them are longer than a tag may be. */
    private static final int TAGS = 24;

    private static final User ZEYNEP = person("zeynep", Role.SUPERADMIN, 11);
    private static final User AYSE = person("ayse", Role.MANAGER, 12);
    private static final User MEHMET = person("mehmet", Role.MANAGER, 13);

    private final ImportHouse house = house(2);

    private static ImportHouse house(int slice) {
        ImportHouse house =
                new ImportHouse(
                        new ImportHouse.Parts(
                                new R2dbcImports(POSTGRES.client()),
                                new R2dbcImportRows(POSTGRES.client()),
                                new InMemoryTabularFiles(),
                                LeadsOnPostgres.of(POSTGRES),
                                ImportedLeads.matches(POSTGRES),
                                ImportedLeads.corrections(POSTGRES),
                                ImportedLeads.work(POSTGRES),
                                ImportedLeads.fields(POSTGRES),
                                JobsOnPostgres.queue(POSTGRES, slice),
                                JobsOnPostgres.jobs(POSTGRES),
                                new InMemoryIdempotencyKeys(),
                                POSTGRES.unitOfWork(),
                                UuidCreator::getTimeOrderedEpochPlus1),
                        Clock.systemUTC());
        List.of(ZEYNEP, AYSE, MEHMET).forEach(house::hire);
        return house;
    }

    private static User person(String name, Role role, int number) {
        return new User(
                new UserId(new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L | number)),
                new EmailAddress(name + "@ornek.test"),
                name,
                role,
                Optional.empty(),
                Optional.of(
                        new TeamId(
                                new UUID(
                                        0x0193_0000_0000_7000L,
                                        0x8000_0000_0000_0000L | number + 10))),
                true,
                Language.TR,
                Theme.SYSTEM);
    }

    @BeforeAll
    static void hire() {
        for (User user : List.of(ZEYNEP, AYSE, MEHMET)) {
            POSTGRES.run(
                    "INSERT INTO team (id, name) VALUES ('%s', '%s')"
                            .formatted(user.team().orElseThrow().value(), user.name()),
                    """
                    INSERT INTO app_user (id, email, name, role, team_id, active, language, theme,
                        password_hash)
                    VALUES ('%s', '%s', '%s', '%s', '%s', true, 'TR', 'LIGHT', '')
                    """
                            .formatted(
                                    user.id().value(),
                                    user.email().value(),
                                    user.name(),
                                    user.role().key().value(),
                                    user.team().orElseThrow().value()));
        }
    }

    @Override
    protected ImportHouse house() {
        return house;
    }

    @Override
    protected Actor.Person zeynep() {
        return ZEYNEP.asActor();
    }

    @Override
    protected Actor.Person ayse() {
        return AYSE.asActor();
    }

    @Override
    protected Actor.Person mehmet() {
        return MEHMET.asActor();
    }

    @Override
    protected int leadsWith(String phone) {
        return count("SELECT count(*)::int AS n FROM lead WHERE phone = '" + phone + "'");
    }

    @Override
    protected String nameOf(LeadId lead) {
        return text("SELECT display_name AS t FROM lead WHERE id = '" + lead.value() + "'");
    }

    @Override
    protected void change(LeadId lead) {
        POSTGRES.run(
                """
                INSERT INTO interaction (id, lead_id, type, description, user_id, at)
                VALUES (gen_random_uuid(), '%s', 'CALL', '', '%s', now() + interval '1 minute')
                """
                        .formatted(lead.value(), ZEYNEP.id().value()));
    }

    private static int count(String sql) {
        return one(sql, "n", Integer.class);
    }

    private static String text(String sql) {
        return one(sql, "t", String.class);
    }

    private static <T> T one(String sql, String column, Class<T> type) {
        Mono<T> found = POSTGRES.client().sql(sql).map(row -> row.get(column, type)).one();
        return found.as(POSTGRES.unitOfWork()::inTransaction).block();
    }

    @Test
    void stepsThatAFileReachedCountNoLongerOnceItIsUndone() {
        String phone = "+905550000077";
        house.run(zeynep(), checked("Ad Soyad;Telefon\nDeniz;" + phone + "\n", SKIP));
        ImportId id = checked("Telefon;Durum\n" + phone + ";CONVERTED\n", UPDATE);
        house.run(zeynep(), id);
        assertThat(text("SELECT status AS t FROM lead WHERE phone = '" + phone + "'"))
                .isEqualTo("CONVERTED");

        house.undo(zeynep(), id);

        assertThat(
                        count(
                                "SELECT coalesce(furthest, 0)::int AS n FROM lead WHERE phone = '"
                                        + phone
                                        + "'"))
                .isZero();
    }

    private ImportId checked(String file, DuplicatePolicy duplicates) {
        ImportId id = house.upload(zeynep(), file);
        house.arrange(zeynep(), id, Map.of(), duplicates);
        house.check(zeynep(), id);
        return id;
    }

    @Test
    void whatPeopleDoWithAFileStandsInTheAuditTrail() {
        ImportId id = checked("Ad Soyad;Telefon\nDeniz;+905550000078\n", SKIP);
        JobId run = asked(house.runImport.run(zeynep(), id));
        asked(house.steerJob.cancel(zeynep(), run));
        house.ended(run);
        house.ended(asked(house.runImport.run(zeynep(), id)));
        house.undo(zeynep(), id);
        house.check(zeynep(), id);
        asked(house.removeImport.remove(zeynep(), id));

        assertThat(told(id))
                .isEqualTo(
                        ("IMPORT_STARTED me leadler.csv 1, IMPORT_CANCELLED me leadler.csv 1,"
                             + " IMPORT_BROKEN_OFF job leadler.csv 1, IMPORT_STARTED me leadler.csv"
                             + " 1, IMPORT_ENDED job leadler.csv 1 1, IMPORT_UNDO_STARTED -"
                             + " leadler.csv 1, IMPORT_UNDONE job leadler.csv 1 1, REMOVED me"
                             + " leadler.csv 1"));
    }

    /** As who sits before a browser. */
    private <T> T asked(Mono<T> work) {
        Origin desk = new Origin(Optional.of(zeynep().id().value()), Optional.empty(), "me", "x");
        return work.contextWrite(desk::in).block();
    }

    private static String told(ImportId id) {
        return text(
                """
                SELECT string_agg(concat_ws(' ', kind, coalesce(address, '-'),
                    coalesce(after, before) ->> 'name', coalesce(after, before) ->> 'rows', after ->> 'created',
                    after ->> 'undone'), ', '
                    ORDER BY id) AS t
                FROM audit_entry WHERE subject = 'import_file' AND subject_id = '%s'
                """
                        .formatted(id.value()));
    }

    @Test
    void aDeletedOrForeignRowIsHiddenByTheDatabaseToo() {
        ImportId id = house.upload(mehmet(), "Ad Soyad;Telefon\nGece;+905550000001\n");
        String asAyse = "SET LOCAL huni.scope = 'user:" + AYSE.id().value() + "'";

        Integer seen =
                POSTGRES.client()
                        .sql(asAyse)
                        .then()
                        .then(
                                POSTGRES.client()
                                        .sql(
                                                "SELECT count(*)::int AS n FROM import_row WHERE"
                                                        + " import_id = '"
                                                        + id.value()
                                                        + "'")
                                        .map(row -> row.get("n", Integer.class))
                                        .one())
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block();

        assertThat(seen).isZero();
    }

    /** Needs the history beside the project; without it the test says so and ends. */
    @Test
    void sixThousandRealLeadsGoInAreUndoneAndComeBack() throws IOException {
        if (!Files.isRegularFile(REAL)) {
            System.err.println("SKIPPED, not there: " + REAL.toAbsolutePath().normalize());
            return;
        }
        ImportHouse house = house(1_000);
        ImportId id = house.upload(zeynep(), semicolons(Files.readString(REAL)));
        int rows = house.view(zeynep(), id).found().file().rows();
        house.arrange(
                zeynep(),
                id,
                Map.of(
                        0,
                        Optional.of(Target.of(TargetField.EXTERNAL_ID)),
                        TAGS,
                        Optional.of(Target.of(TargetField.ANSWER))),
                DuplicatePolicy.SKIP);
        house.check(zeynep(), id);
        assertThat(house.view(zeynep(), id).counts().fine()).isEqualTo(rows);

        house.run(zeynep(), id);
        assertThat(realLeads()).isEqualTo(rows);

        house.undo(zeynep(), id);
        assertThat(realLeads()).isZero();

        house.run(zeynep(), id);
        assertThat(realLeads()).isEqualTo(rows);
        assertThat(rows).isEqualTo(6_287);
    }

    private static int realLeads() {
        return count(
                "SELECT count(*)::int AS n FROM lead WHERE external_id LIKE '________-____-%'");
    }

    /** The reader of this test knows no quotes. */
    private static String semicolons(String csv) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (char one : csv.replace("\r", "").toCharArray()) {
            quoted ^= one == '"';
            if (one == ',' && !quoted) {
                text.append(';');
            } else if (one != '"') {
                text.append(one == ';' ? ',' : one);
            }
        }
        return text.toString();
    }
}
