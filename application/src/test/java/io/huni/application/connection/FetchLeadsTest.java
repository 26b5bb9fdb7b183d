package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.application.connection.ConnectionFixture.credentials;
import static io.huni.application.connection.InMemoryMeta.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.connection.FetchLeads.Result;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.domain.connection.Connection;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

class FetchLeadsTest {
    private static final MetaId FORM = new MetaId("501");

    private final ConnectionHouse house = new ConnectionHouse();
    private final Connection connection = house.connect(aConnection());

    @BeforeEach
    void publish() {
        house.meta.publish(FORM, "İmplant");
    }

    private Map<String, Result> fetch(Set<String> ids) {
        return house.useCases.fetchLeads().fetch(connection.page(), ids).block();
    }

    private Set<String> submitted(int count) {
        house.submit(FORM, count, "9");
        Set<String> ids = new TreeSet<>();
        for (int number = 0; number < count; number++) {
            ids.add("9" + number);
        }
        return ids;
    }

    private static FaultKey fault(Result result) {
        return switch (result) {
            case Result.Refused(Fault fault) -> fault.key();
            case Result.Later(Fault fault, Optional<Duration> atLeast) -> fault.key();
            case Result.Caught caught -> throw new AssertionError(caught);
            case Result.KnownAlready known -> throw new AssertionError(known);
        };
    }

    @Test
    void catchesSeveralInOneCallAndOneCommand() {
        Map<String, Result> results = fetch(submitted(30));

        assertThat(results).hasSize(30);
        assertThat(results.values()).hasOnlyElementsOfType(Result.Caught.class);
        assertThat(house.meta.calls("ids")).isEqualTo(1);
        assertThat(house.leads.commands()).containsExactly(30);
    }

    @Test
    void asksForFiftyAtATime() {
        fetch(submitted(1000));

        assertThat(house.leads.size()).isEqualTo(1000);
        assertThat(house.meta.calls("ids 50")).isEqualTo(20);
    }

    @Test
    void doesNotAskForWhatIsKnown() {
        Set<String> ids = submitted(3);
        fetch(ids);
        house.meta.forgetCalls();

        Map<String, Result> again = fetch(ids);

        assertThat(again.values()).hasOnlyElementsOfType(Result.KnownAlready.class);
        assertThat(house.meta.calls()).isEmpty();
    }

    @Test
    void saysWhyASingleOneCannotBeRead() {
        Set<String> ids = submitted(3);
        house.meta.hide("91");

        Map<String, Result> results = fetch(ids);

        assertThat(results.get("91"))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> {
                            assertThat(refused.fault().key()).isEqualTo(FaultKey.LEAD_MISSING);
                            assertThat(refused.fault().parameters())
                                    .containsEntry("leadgenId", "91");
                        });
        assertThat(house.leads.size()).isEqualTo(2);
        assertThat(house.meta.calls("lead 91")).isEqualTo(1);
    }

    @Test
    void theFirstFewSpeakForManyThatCannotBeRead() {
        Set<String> ids = submitted(40);
        ids.forEach(house.meta::hide);

        Map<String, Result> results = fetch(ids);

        assertThat(house.meta.calls()).hasSize(1 + 3);
        assertThat(results).hasSize(40);
        results.forEach(
                (id, result) ->
                        assertThat(((Result.Refused) result).fault().parameters())
                                .containsEntry("leadgenId", id));
    }

    @Test
    void namesThePageThatNoConnectionHas() {
        Map<String, Result> results =
                house.useCases.fetchLeads().fetch(new MetaId("404"), Set.of("1")).block();

        Fault fault = ((Result.Refused) results.get("1")).fault();
        assertThat(fault.key()).isEqualTo(FaultKey.PAGE_UNKNOWN);
        assertThat(fault.parameters()).containsEntry("pageId", "404");
    }

    @Test
    void leavesAConnectionAloneThatIsSwitchedOff() {
        Connection off = house.connect(aConnection().inactive());

        Map<String, Result> results =
                house.useCases.fetchLeads().fetch(off.page(), Set.of("1")).block();

        assertThat(fault(results.get("1"))).isEqualTo(FaultKey.CONNECTION_STOPPED);
        assertThat(house.meta.calls()).isEmpty();
    }

    @Test
    void doesNotTakeLeadsOfAFormThatWasLeftOut() {
        Connection choosy = house.connect(aConnection().reading(new MetaId("502")));
        Set<String> ids = submitted(1);

        Map<String, Result> results = house.useCases.fetchLeads().fetch(choosy.page(), ids).block();

        assertThat(fault(results.get("90"))).isEqualTo(FaultKey.FORM_NOT_CHOSEN);
        assertThat(house.leads.size()).isZero();
    }

    @Test
    void asksNoMoreAfterTheFirstSliceWithoutAnAnswer() {
        house.meta.failFromNowOn("ids", failure(Reaction.RETRY, FaultKey.META_UNAVAILABLE));

        Map<String, Result> results = fetch(submitted(1000));

        assertThat(house.meta.calls()).hasSize(1);
        assertThat(results.values()).hasSize(1000).hasOnlyElementsOfType(Result.Later.class);
    }

    @Test
    void passesOnHowLongMetaAsksToWait() {
        house.meta.fail(
                "ids",
                new GraphFailure(
                        Reaction.WAIT,
                        FaultKey.THROTTLED,
                        Map.of("minutes", "7"),
                        Optional.of(Duration.ofMinutes(7)),
                        null));

        Result.Later later = (Result.Later) fetch(submitted(1)).get("90");

        assertThat(later.atLeast()).contains(Duration.ofMinutes(7));
        assertThat(later.fault().parameters()).containsEntry("minutes", "7");
    }

    @Test
    void keepsWhatWasCaughtBeforeMetaBrokeOff() {
        Set<String> ids = submitted(120);
        house.meta.fail("ids 20", failure(Reaction.RETRY, FaultKey.META_UNAVAILABLE));

        Map<String, Result> results = fetch(ids);

        assertThat(results.values()).filteredOn(Result.Caught.class::isInstance).hasSize(100);
        assertThat(results.values()).filteredOn(Result.Later.class::isInstance).hasSize(20);
    }

    @Test
    void switchesTheConnectionOffWhenTheTokenIsDead() {
        house.meta.failFromNowOn("ids", failure(Reaction.STOP, FaultKey.TOKEN_REVOKED));

        Map<String, Result> results = fetch(submitted(1));

        assertThat(fault(results.get("90"))).isEqualTo(FaultKey.TOKEN_REVOKED);
        assertThat(house.opened(connection).connection().active()).isFalse();
        assertThat(house.connections.health(connection.id()).problem())
                .map(Fault::key)
                .contains(FaultKey.TOKEN_REVOKED);
    }

    @Test
    void leavesAConnectionOnWhoseTokenWasRenewedMeanwhile() {
        var used = house.opened(connection);
        house.connections.save(connection, Optional.of(credentials("renewed"))).block();
        StopConnection stopping =
                new StopConnection(
                        house.connections,
                        new InMemoryUnitOfWork(),
                        new ConnectionAnnouncements(one -> Mono.empty()));

        stopping.stop(used, Fault.of(FaultKey.TOKEN_EXPIRED, ConnectionHouse.START)).block();

        assertThat(house.opened(connection).connection().active()).isTrue();
        assertThat(house.connections.health(connection.id()).problem()).isEmpty();
    }

    @Test
    void readsByGuessWhenTheFormCannotBeAsked() {
        house.meta.failFromNowOn("form ", failure(Reaction.GIVE_UP, FaultKey.FORM_MISSING));

        fetch(submitted(1));

        assertThat(house.leads.submission("90").mapping().questions()).isEmpty();
    }

    @Test
    void oneThatIsRefusedDoesNotHoldUpTheOthers() {
        Set<String> ids = submitted(5);
        house.leads.refuse("92");

        Map<String, Result> results = fetch(ids);

        assertThat(fault(results.get("92"))).isEqualTo(FaultKey.INTERNAL);
        assertThat(house.leads.size()).isEqualTo(4);
    }

    @Test
    void failsWhenHuniItselfCannotWork() {
        house.leads.fail(Optional.of(new IllegalStateException("database away")));

        assertThatThrownBy(() -> fetch(submitted(1))).hasMessage("database away");
    }
}
