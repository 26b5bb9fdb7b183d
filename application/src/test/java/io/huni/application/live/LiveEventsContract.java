package io.huni.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.port.LiveEvents;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;

import reactor.core.Disposable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What every keeper of live events must do. */
public abstract class LiveEventsContract {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final String topic = "lead:" + UUID.randomUUID();
    private final Owners owners =
            new Owners(
                    Optional.of(new DistributorId(UUID.randomUUID())),
                    Optional.of(new TeamId(UUID.randomUUID())),
                    Optional.of(new UserId(UUID.randomUUID())));

    protected abstract LiveEvents events();

    @Test
    void giveBackWhatWasAppended() {
        long before = newest();
        append("{\"name\":\"Ayşe\"}");

        LiveEvent event = ownAfter(before).getFirst();
        assertThat(event.topics()).containsExactly("leads", topic);
        assertThat(event.type()).isEqualTo("lead_created");
        assertThat(event.module()).isEqualTo(Module.LEAD);
        assertThat(event.owners()).isEqualTo(owners);
        assertThat(event.data().replace(" ", "")).isEqualTo("{\"name\":\"Ayşe\"}");
        assertThat(event.partnerData()).isEmpty();
    }

    @Test
    void giveBackWhatIsForPartners() {
        long before = newest();
        events().append(announcement("1").openToPartners()).block(PATIENCE);

        assertThat(ownAfter(before).getFirst().partnerData()).contains("1");
    }

    @Test
    void riseWithEveryEvent() {
        long before = newest();
        append("1");
        append("2");
        append("3");

        List<LiveEvent> own = ownAfter(before);
        assertThat(own).extracting(LiveEvent::data).containsExactly("1", "2", "3");
        assertThat(own).extracting(LiveEvent::seq).isSorted().doesNotHaveDuplicates();
        assertThat(newest()).isGreaterThanOrEqualTo(own.getLast().seq());
    }

    @Test
    void giveNoMoreThanAskedFor() {
        long before = newest();
        append("1");
        append("2");

        assertThat(events().after(before, 1).block(PATIENCE)).hasSize(1);
        assertThat(events().after(newest(), 10).block(PATIENCE)).isEmpty();
    }

    @Test
    void tellEveryListenerInOrder() {
        Queue<LiveEvent> one = new ConcurrentLinkedQueue<>();
        Queue<LiveEvent> two = new ConcurrentLinkedQueue<>();
        Disposable first = events().stream().filter(this::isOwn).subscribe(one::add);
        Disposable second = events().stream().filter(this::isOwn).subscribe(two::add);
        append("1");
        append("2");

        awaitSize(one, 2);
        awaitSize(two, 2);
        first.dispose();
        second.dispose();
        assertThat(one).extracting(LiveEvent::data).containsExactly("1", "2");
        assertThat(two).extracting(LiveEvent::data).containsExactly("1", "2");
    }

    private void append(String data) {
        events().append(announcement(data)).block(PATIENCE);
    }

    private Announcement announcement(String data) {
        return new Announcement(List.of("leads", topic), "lead_created", Module.LEAD, owners, data);
    }

    private long newest() {
        return events().window().block(PATIENCE).newest();
    }

    private List<LiveEvent> ownAfter(long seq) {
        return events().after(seq, 1_000).block(PATIENCE).stream().filter(this::isOwn).toList();
    }

    private boolean isOwn(LiveEvent event) {
        return event.topics().contains(topic);
    }

    private static void awaitSize(Queue<?> queue, int size) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (queue.size() < size && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
