package io.huni.house;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.ConnectionFixture.credentials;

import io.huni.application.connection.RunView;
import io.huni.application.connection.port.Balances;
import io.huni.application.connection.port.Connections.Health;
import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.Forms.KnownQuestion;
import io.huni.application.delivery.port.DeliveryWork.Result;
import io.huni.application.delivery.port.DeliveryWork.Settled;
import io.huni.application.delivery.port.DeliveryWork.Unpacked;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.Notice;
import io.huni.domain.identity.Role;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.MetaId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Fills a {@link House} so that every list has a row and every optional field a value. */
record Stock(House house) {
    private static final MetaId FORM = new MetaId("8801234567890123");

    /** In trouble, with a form, two runs and a day's balance. */
    Connection connection() {
        Connection connection = aConnection().of(House.CLINIC).reading(FORM).connection();
        Instant now = house.clock.instant();
        house.connections
                .add(connection, credentials("token", "secret"))
                .then(house.connections.note(connection.id(), health(now)))
                .then(house.schedule.dueAt(connection.id(), now.plusSeconds(60)))
                .then(house.forms.remember(connection.id(), List.of(form())))
                .then(house.runs.save(finished(connection, now)))
                .then(house.balances.save(connection.id(), List.of(balance(now))))
                .block();
        house.meta.publish(FORM, "Saç ekimi formu");
        house.balances.hold(connection.id(), FORM, now);
        return connection;
    }

    private static Health health(Instant now) {
        return new Health(
                Optional.of(new Fault(FaultKey.TOKEN_EXPIRING, Map.of("days", "3"), now)),
                Optional.of("Klinik Işık"),
                Optional.of(now.plus(Duration.ofDays(3))),
                false,
                Optional.of(82),
                Optional.of(now.plusSeconds(600)));
    }

    private static KnownForm form() {
        return new KnownForm(
                FORM,
                "Saç ekimi formu",
                "ACTIVE",
                Optional.of("tr_TR"),
                12,
                List.of(
                        new KnownQuestion("email", "E-posta", "EMAIL", Optional.empty()),
                        new KnownQuestion(
                                "hizmet",
                                "Hangi hizmet?",
                                "CUSTOM",
                                Optional.of(QuestionTarget.of("SERVICE")))),
                Map.of("kvkk", "KVKK metnini okudum"));
    }

    private static RunView finished(Connection connection, Instant now) {
        return new RunView(
                runId(),
                connection.id(),
                RunKind.BACKFILL,
                RunState.FAILED,
                Optional.of(12),
                6,
                2,
                3,
                1,
                4,
                now.minusSeconds(90),
                Optional.of(now),
                Optional.of(Fault.of(FaultKey.TOKEN_INVALID, now)));
    }

    private static Balances.Row balance(Instant now) {
        return new Balances.Row(
                FORM,
                LocalDate.ofInstant(now, ZoneId.of("Europe/Istanbul")),
                Optional.of(3),
                2,
                1,
                Optional.of("fetching"),
                now);
    }

    /** Half way, of this connection. */
    RunId run(Connection connection) {
        RunView run =
                new RunView(
                        runId(),
                        connection.id(),
                        RunKind.MANUAL,
                        RunState.RUNNING,
                        Optional.of(12),
                        6,
                        2,
                        4,
                        0,
                        3,
                        house.clock.instant().minusSeconds(30),
                        Optional.empty(),
                        Optional.of(Fault.of(FaultKey.THROTTLED, house.clock.instant())));
        house.runs.save(run).block();
        return run.id();
    }

    /** With one part that is parked. */
    DeliveryId delivery() {
        DeliveryId delivery = house.delivery();
        Instant now = house.clock.instant();
        Notice notice =
                new Notice.LeadSubmitted(
                        "990011",
                        Optional.of(new MetaId("7001")),
                        Optional.of(FORM),
                        Optional.empty(),
                        Optional.of(now));
        Fault fault = new Fault(FaultKey.PAGE_UNKNOWN, Map.of("pageId", "7001"), now);
        house.deliveries
                .unpack(
                        List.of(new Unpacked(delivery, "page", List.of(notice), Optional.empty())),
                        now)
                .then(
                        house.deliveries.settle(
                                List.of(new Settled(delivery, 0, new Result.Parked(fault))), now))
                .block();
        return delivery;
    }

    UUID session() {
        return house.signedIn(Role.SUPERADMIN).who().session().value();
    }

    void field() {
        house.fields
                .add(new CustomField("oda", "Oda", CustomField.Type.CHOICE, List.of("Tek", "Çift")))
                .block();
    }

    private static RunId runId() {
        return new RunId(UUID.randomUUID());
    }
}
