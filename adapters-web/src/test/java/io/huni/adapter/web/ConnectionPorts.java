package io.huni.adapter.web;

import io.huni.application.connection.BalanceDay;
import io.huni.application.connection.CancelRun;
import io.huni.application.connection.ChangeConnection;
import io.huni.application.connection.CheckSecrets;
import io.huni.application.connection.ConnectionQueries;
import io.huni.application.connection.ConnectionView;
import io.huni.application.connection.CreateConnection;
import io.huni.application.connection.DeleteConnection;
import io.huni.application.connection.DiscoverPages;
import io.huni.application.connection.MapForm;
import io.huni.application.connection.RunView;
import io.huni.application.connection.SendTestLead;
import io.huni.application.connection.SubscribePage;
import io.huni.application.connection.SyncConnection;
import io.huni.application.connection.TestConnection;
import io.huni.application.connection.port.LeadForms.FormSummary;
import io.huni.application.shared.PageRequest;
import io.huni.domain.connection.ConnectionErrorKey;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.RunId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One connection of version 3. */
@Component
class ConnectionPorts
        implements ConnectionQueries,
                CreateConnection,
                ChangeConnection,
                DeleteConnection,
                DiscoverPages,
                TestConnection,
                SyncConnection,
                CancelRun,
                MapForm,
                SubscribePage,
                SendTestLead,
                CheckSecrets {
    private static final int VERSION = 3;

    @Override
    public Mono<List<ConnectionView>> all(Actor actor) {
        return Mono.just(List.of(Samples.connection()));
    }

    @Override
    public Mono<ConnectionView> get(Actor actor, ConnectionId connection) {
        return known(connection.value(), Samples.connection());
    }

    @Override
    public Mono<Runs> runs(Actor actor, ConnectionId connection, PageRequest page) {
        return known(connection.value(), new Runs(List.of(Samples.run()), Optional.of("next")));
    }

    @Override
    public Mono<List<BalanceDay>> balance(Actor actor, ConnectionId connection, int days) {
        return known(connection.value(), List.of(Samples.balance()));
    }

    @Override
    public Mono<List<FormView>> forms(Actor actor, ConnectionId connection) {
        return known(connection.value(), List.of(Samples.form()));
    }

    @Override
    public Mono<Webhook> webhook(Actor actor) {
        return Mono.just(new Webhook("https://huni.example/api/v1/meta/webhook", "word"));
    }

    @Override
    public Mono<ConnectionView> create(CreateConnection.Command command) {
        return Mono.fromCallable(
                () -> {
                    command.actor().require(Right.CONNECTION_MANAGE);
                    return Samples.connection();
                });
    }

    @Override
    public Mono<ConnectionView> change(ChangeConnection.Command command) {
        return command.expectedVersion().orElse(VERSION) == VERSION
                ? known(command.connection().value(), Samples.connection())
                : Mono.error(new Refused(SharedErrorKey.STALE, Map.of("version", VERSION)));
    }

    @Override
    public Mono<Void> delete(Actor actor, ConnectionId connection) {
        return known(connection.value(), "").then();
    }

    @Override
    public Mono<List<Page>> discover(Actor actor, Credentials credentials) {
        return Mono.just(
                List.of(
                        new Page(
                                Samples.PAGE,
                                "Nova Dent Clinic",
                                List.of(
                                        new FormSummary(
                                                Samples.FORM, "İmplant TR", "ACTIVE", 412)))));
    }

    @Override
    public Mono<Report> test(Actor actor, ConnectionId connection) {
        return known(connection.value(), Samples.report());
    }

    @Override
    public Mono<RunView> sync(Actor actor, ConnectionId connection) {
        return known(connection.value(), Samples.run());
    }

    @Override
    public Mono<RunView> cancel(Actor actor, ConnectionId connection, RunId run) {
        return known(run.value(), Samples.run());
    }

    @Override
    public Mono<FormView> map(
            Actor actor,
            ConnectionId connection,
            MetaId form,
            Map<String, QuestionTarget> targets) {
        return form.equals(Samples.FORM)
                ? known(connection.value(), Samples.form())
                : Mono.error(
                        new Refused(
                                ConnectionErrorKey.FORM_UNKNOWN, Map.of("formId", form.value())));
    }

    @Override
    public Mono<Void> subscribe(Actor actor, ConnectionId connection) {
        return known(connection.value(), "").then();
    }

    @Override
    public Mono<String> send(Actor actor, ConnectionId connection, Optional<MetaId> form) {
        return known(connection.value(), "17801234567890123");
    }

    @Override
    public Mono<Finding> check() {
        return Mono.just(new Finding(true, 0));
    }

    private static <T> Mono<T> known(UUID id, T answer) {
        return id.equals(Sample.ID)
                ? Mono.just(answer)
                : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
    }
}
