package io.huni.application.connection;

import io.huni.application.connection.port.Balances;
import io.huni.application.connection.port.Balances.Row;
import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.Forms;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

final class CheckBalanceService implements CheckBalance {
    private static final Logger LOG = LoggerFactory.getLogger(CheckBalanceService.class);

    private final Connections connections;
    private final Forms forms;
    private final Balances balances;
    private final OrganisationQueries organisations;
    private final FormBalance formBalance;
    private final ConnectionWatch watch;
    private final ConnectionSettings settings;
    private final Clock clock;

    CheckBalanceService(
            Connections connections,
            Forms forms,
            Balances balances,
            OrganisationQueries organisations,
            FormBalance formBalance,
            ConnectionWatch watch,
            ConnectionSettings settings,
            Clock clock) {
        this.connections = connections;
        this.forms = forms;
        this.balances = balances;
        this.organisations = organisations;
        this.formBalance = formBalance;
        this.watch = watch;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<Void> check(ConnectionId connection) {
        return connections
                .find(connection)
                .filter(opened -> opened.connection().active())
                .flatMap(this::inZone)
                .onErrorResume(failure -> nextTime(connection, failure));
    }

    private Mono<Void> inZone(Opened opened) {
        return organisations
                .organisation()
                .map(Organisation::timeZone)
                .flatMap(zone -> compare(opened, zone))
                .then(Mono.defer(() -> watch.look(opened)));
    }

    private Mono<Void> compare(Opened opened, ZoneId zone) {
        BalanceLook look = new BalanceLook(opened, zone, days(zone));
        return forms.of(opened.connection().id())
                .flatMapMany(Flux::fromIterable)
                .map(Forms.KnownForm::id)
                .filter(opened.connection()::reads)
                .concatMap(form -> compare(look, form))
                .then();
    }

    private Mono<Void> compare(BalanceLook look, MetaId form) {
        return formBalance
                .compare(look, form)
                .flatMap(rows -> save(look.opened().connection().id(), rows));
    }

    private Mono<Void> save(ConnectionId connection, List<Row> rows) {
        return balances.save(connection, rows);
    }

    private List<LocalDate> days(ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return today.minusDays(settings.balanceDays()).datesUntil(today.plusDays(1)).toList();
    }

    private static Mono<Void> nextTime(ConnectionId connection, Throwable failure) {
        LOG.error("The balance of connection {} could not be taken", connection.value(), failure);
        return Mono.empty();
    }
}
