package io.huni.adapter.persistence.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;

import io.huni.application.delivery.port.Inbox;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

class GroupCommitInboxTest {
    private final List<List<Waiting>> groups = new ArrayList<>();
    private final List<Sinks.Empty<Void>> commits = new ArrayList<>();
    private final AtomicInteger wakes = new AtomicInteger();
    private final Inbox inbox = inbox(new InboxLimits(10_000, 2, 3, 100_000));

    @Test
    void sendsALoneDeliveryAtOnce() {
        CompletableFuture<DeliveryId> caller = store(1);

        assertThat(groups).hasSize(1);
        assertThat(caller).isNotDone();
        commit(0);
        assertThat(caller).isCompletedWithValue(groups.getFirst().getFirst().id());
    }

    @Test
    void groupsWhatComesWhileTwoGroupsAreOnTheirWay() {
        store(1);
        store(1);
        store(1);
        store(1);
        assertThat(groups).extracting(List::size).containsExactly(1, 1);

        commit(0);

        assertThat(groups).extracting(List::size).containsExactly(1, 1, 2);
    }

    @Test
    void closesAGroupThatIsLargeEnough() {
        for (int caller = 0; caller < 7; caller++) {
            store(1);
        }
        commit(0);
        commit(1);

        assertThat(groups).extracting(List::size).containsExactly(1, 1, 3, 2);
    }

    @Test
    void answersACallerOnlyAfterTheCommitOfItsOwnGroup() {
        CompletableFuture<DeliveryId> first = store(1);
        CompletableFuture<DeliveryId> second = store(1);

        commit(1);

        assertThat(second).isDone();
        assertThat(first).isNotDone();
    }

    @Test
    void refusesTheCallersOfAGroupThatFailedAndGoesOn() {
        CompletableFuture<DeliveryId> refused = store(1);
        commits.getFirst().tryEmitError(new IllegalStateException("connection lost"));

        assertThatThrownBy(refused::join).hasCauseInstanceOf(Refused.class);
        CompletableFuture<DeliveryId> next = store(1);
        commit(1);
        assertThat(next).isCompleted();
    }

    @Test
    void refusesWhatItHasNoRoomForUntilSomethingIsStored() {
        CompletableFuture<DeliveryId> large = store(9_000);

        CompletableFuture<DeliveryId> refused = store(1_000);
        commit(0);
        CompletableFuture<DeliveryId> later = store(1_000);

        assertThatThrownBy(refused::join).hasRootCauseMessage("shared.unavailable");
        assertThat(large).isCompleted();
        assertThat(later).isNotDone();
        assertThat(groups).hasSize(2);
    }

    @Test
    void wakesTheRelayAfterEachCommit() {
        store(1);
        assertThat(wakes).hasValue(0);

        commit(0);

        assertThat(wakes).hasValue(1);
    }

    private Inbox inbox(InboxLimits limits) {
        return new GroupCommitInbox(
                this::write, UuidCreator::getTimeOrderedEpochPlus1, limits, wakes::incrementAndGet);
    }

    private Mono<Void> write(List<Waiting> group) {
        Sinks.Empty<Void> commit = Sinks.empty();
        groups.add(group);
        commits.add(commit);
        return commit.asMono();
    }

    private CompletableFuture<DeliveryId> store(int bytes) {
        return inbox.store(new Inbox.Arrival(Channel.META, new byte[bytes], Instant.EPOCH))
                .toFuture();
    }

    private void commit(int group) {
        commits.get(group).tryEmitEmpty();
    }
}
