package io.huni.application.live;

import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.distributor;
import static io.huni.domain.identity.ActorFixture.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.OpenLiveChannel.Frame;
import io.huni.application.live.OpenLiveChannel.Request;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Dashboards hear that numbers have moved: soon, seldom, and only of what is theirs. */
class StatsEventsTest {
    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final DistributorId ANKARA = new DistributorId(new UUID(4, 1));
    private static final DistributorId IZMIR = new DistributorId(new UUID(4, 2));
    private static final Owners OF_ANKARA = of(ANKARA);
    private static final Owners OF_IZMIR = of(IZMIR);

    private final InMemoryLiveEvents events = new InMemoryLiveEvents();
    private final OpenLiveChannel hub =
            LiveUseCases.openLiveChannel(
                    events, new InMemoryLiveWhispers(), new InMemoryWatchedLeads(), PAUSE);

    @Test
    void aRushIsToldOnceAPauseAndItsEndIsNotMissed() throws InterruptedException {
        List<Frame.Whisper> heard = listening(admin(), "stats");
        for (int event = 0; event < 60; event++) {
            happen("lead_updated", OF_ANKARA);
            Thread.sleep(10);
        }
        Thread.sleep(3 * PAUSE.toMillis());

        assertThat(heard).hasSizeBetween(2, 12);
        assertThat(heard).allMatch(frame -> frame.whisper().type().equals("stats_updated"));
    }

    /** As the program has it: first at once, then every half second at most. */
    @Test
    void aHundredLeadsASecondAreToldTwiceASecond() throws InterruptedException {
        OpenLiveChannel usual =
                LiveUseCases.openLiveChannel(
                        events, new InMemoryLiveWhispers(), new InMemoryWatchedLeads());
        List<Frame.Whisper> heard = listening(usual, admin(), "stats");
        long began = System.nanoTime();
        for (int event = 0; event < 200; event++) {
            happen("lead_created", OF_ANKARA);
            Thread.sleep(10);
        }
        long halfSeconds = (System.nanoTime() - began) / 500_000_000;

        assertThat(heard).hasSizeBetween(2, (int) halfSeconds + 1);
    }

    @Test
    void whoSeesNoneOfItHearsNothing() throws InterruptedException {
        List<Frame.Whisper> ankara = listening(distributor(ANKARA), "stats");
        List<Frame.Whisper> izmir = listening(distributor(IZMIR), "stats");
        List<Frame.Whisper> withoutRight = listening(staff(), "stats");
        List<Frame.Whisper> elsewhere = listening(admin(), "leads");
        happen("lead_late", OF_ANKARA);
        happen("connection_updated", Owners.none());
        Thread.sleep(3 * PAUSE.toMillis());

        assertThat(ankara).hasSize(1);
        assertThat(izmir).isEmpty();
        assertThat(withoutRight).isEmpty();
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void whoLosesALeadHearsThatNumbersHaveMovedAndWhoKeepsItDoesNot() throws InterruptedException {
        List<Frame.Whisper> ankara = listening(distributor(ANKARA), "stats");
        List<Frame.Whisper> izmir = listening(distributor(IZMIR), "stats");
        events.append(
                new LiveEvent(
                        1,
                        List.of("leads"),
                        "lead_gone",
                        Module.LEAD,
                        OF_ANKARA,
                        Optional.of(OF_IZMIR),
                        "{}"));
        Thread.sleep(3 * PAUSE.toMillis());

        assertThat(ankara).hasSize(1);
        assertThat(izmir).isEmpty();
    }

    private static Owners of(DistributorId distributor) {
        return new Owners(Optional.of(distributor), Optional.empty(), Optional.empty());
    }

    private List<Frame.Whisper> listening(Actor.Person actor, String topic) {
        return listening(hub, actor, topic);
    }

    private static List<Frame.Whisper> listening(
            OpenLiveChannel hub, Actor.Person actor, String topic) {
        List<Frame.Whisper> heard = new CopyOnWriteArrayList<>();
        Flux<Request> asks =
                Flux.<Request>just(new Request.Subscribe(Set.of(topic), OptionalLong.empty()))
                        .concatWith(Flux.never());
        hub.open(actor, asks).ofType(Frame.Whisper.class).subscribe(heard::add);
        return heard;
    }

    private void happen(String type, Owners owners) {
        events.append(new Announcement(List.of(), type, Module.LEAD, owners, "{}")).block();
    }
}
