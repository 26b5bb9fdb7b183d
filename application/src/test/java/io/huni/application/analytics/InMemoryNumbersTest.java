package io.huni.application.analytics;

import io.huni.application.analytics.port.NumberReads;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.shared.DistributorId;

import java.time.Duration;
import java.util.UUID;

class InMemoryNumbersTest extends NumberReadsContract {
    private final InMemoryNumbers numbers = new InMemoryNumbers();

    @Override
    protected void found() {
        numbers.found(new Distributor(ankara(), "Ankara Klinik", true, Duration.ofHours(1)));
        numbers.found(new Distributor(izmir(), "İzmir Klinik", true, Duration.ofHours(1)));
        numbers.hire(ayse(), "Ayşe Kaya", day(), "Gündüz");
        numbers.hire(mehmet(), "Mehmet Öz", night(), "Gece");
    }

    @Override
    protected NumberReads numbers() {
        return numbers;
    }

    @Override
    protected DistributorId ankara() {
        return new DistributorId(new UUID(1, 1));
    }

    @Override
    protected DistributorId izmir() {
        return new DistributorId(new UUID(1, 2));
    }

    @Override
    protected UserId ayse() {
        return new UserId(new UUID(1, 5));
    }

    @Override
    protected UserId mehmet() {
        return new UserId(new UUID(1, 6));
    }

    @Override
    protected TeamId day() {
        return new TeamId(new UUID(1, 3));
    }

    @Override
    protected TeamId night() {
        return new TeamId(new UUID(1, 4));
    }

    @Override
    protected void keep(CountedLead lead) {
        numbers.add(lead);
    }

    @Override
    protected void keep(CountedInteraction interaction) {
        numbers.add(interaction);
    }
}
