package io.huni.adapter.web;

import io.huni.application.connection.BalanceDay;
import io.huni.application.connection.ConnectionQueries.FormView;
import io.huni.application.connection.ConnectionQueries.QuestionView;
import io.huni.application.connection.ConnectionView;
import io.huni.application.connection.RunView;
import io.huni.application.connection.TestConnection.Check;
import io.huni.application.connection.TestConnection.Line;
import io.huni.application.connection.TestConnection.Outcome;
import io.huni.application.connection.TestConnection.Report;
import io.huni.application.delivery.DeliveryView;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.MetaId;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Connections and deliveries of the examples. */
final class Samples {
    static final MetaId PAGE = new MetaId("104321987654321");
    static final MetaId FORM = new MetaId("8801234567890123");

    private Samples() {}

    static ConnectionView connection() {
        return new ConnectionView(
                new Connection(
                        new ConnectionId(Sample.ID),
                        new DistributorId(Sample.ID),
                        "Nova Dent Clinic",
                        PAGE,
                        List.of(FORM),
                        Duration.ofMinutes(5),
                        true,
                        Optional.empty(),
                        3),
                "Nova Dent İstanbul",
                Optional.of("Nova Dent Clinic"),
                ConnectionView.State.WARNING,
                Optional.of(new Fault(FaultKey.TOKEN_EXPIRING, Map.of("days", "5"), Sample.NOW)),
                Optional.of(Sample.NOW),
                Optional.of(Sample.NOW.plusSeconds(300)),
                Optional.of(Sample.NOW.plus(Duration.ofDays(5))),
                false,
                2318,
                new ConnectionView.Today(Optional.of(143), 143),
                Optional.of(28),
                Optional.empty(),
                true);
    }

    static RunView run() {
        return new RunView(
                new RunId(Sample.ID),
                new ConnectionId(Sample.ID),
                RunKind.BACKFILL,
                RunState.RUNNING,
                Optional.of(7240),
                4812,
                4655,
                148,
                9,
                49,
                Sample.NOW,
                Optional.empty(),
                Optional.empty());
    }

    static BalanceDay balance() {
        return new BalanceDay(
                LocalDate.of(2026, 11, 21),
                FORM,
                Optional.of("İmplant TR"),
                Optional.of(41),
                39,
                2,
                Optional.empty(),
                Optional.of(Sample.NOW));
    }

    static FormView form() {
        return new FormView(
                FORM,
                "İmplant TR",
                "ACTIVE",
                Optional.of("tr_TR"),
                412,
                List.of(
                        new QuestionView(
                                "hangi_tedavi", "Hangi tedavi?", "CUSTOM", "SERVICE", true)));
    }

    static Report report() {
        return new Report(
                Sample.NOW,
                List.of(
                        check(
                                Line.TOKEN,
                                Outcome.PASS,
                                Optional.empty(),
                                Map.of("kind", "USER", "expiresAt", "2026-11-26T09:00:00Z")),
                        check(
                                Line.WEBHOOK,
                                Outcome.FAIL,
                                Optional.of(FaultKey.PAGE_NOT_SUBSCRIBED),
                                Map.of())));
    }

    static DeliveryView delivery() {
        return new DeliveryView(
                new DeliveryId(Sample.ID),
                Channel.META,
                "page",
                Sample.NOW,
                DeliveryState.FAILED,
                3,
                Optional.empty(),
                412,
                List.of(
                        new DeliveryView.Item(
                                0,
                                "LEADGEN",
                                Optional.of("17801234567890123"),
                                Optional.of(PAGE.value()),
                                Optional.of(FORM.value()),
                                DeliveryView.ItemState.PARKED,
                                Optional.empty(),
                                Optional.of(Fault.of(FaultKey.CONNECTION_STOPPED, Sample.NOW)),
                                3)),
                1,
                1);
    }

    private static Check check(
            Line line, Outcome outcome, Optional<FaultKey> fault, Map<String, String> told) {
        return new Check(line, Optional.empty(), outcome, told, fault, Optional.empty());
    }
}
