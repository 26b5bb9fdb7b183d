package io.huni.application.live;

import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.distributor;
import static io.huni.domain.identity.ActorFixture.manager;
import static io.huni.domain.identity.ActorFixture.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.OpenLiveChannel.Frame;
import io.huni.application.live.OpenLiveChannel.Request;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import reactor.core.Disposable;
import reactor.core.publisher.Sinks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Who looks at a lead is told to those who may see it, and to nobody else. */
class PresenceTest {
    private static final TeamId TEAM = new TeamId(new UUID(3, 1));
    private static final LeadId LEAD = new LeadId(new UUID(5, 1));
    private static final LeadId OTHER = new LeadId(new UUID(5, 2));
    private static final String TOPIC = "lead:" + LEAD.value();

    private final InMemoryWatchedLeads leads = new InMemoryWatchedLeads();
    private final OpenLiveChannel hub =
            LiveUseCases.openLiveChannel(
                    new InMemoryLiveEvents(), new InMemoryLiveWhispers(), leads);

    PresenceTest() {
        leads.put(LEAD, new Owners(Optional.empty(), Optional.of(TEAM), Optional.empty()));
        leads.put(OTHER, Owners.none());
    }

    @Test
    void whoLooksIsToldToThoseWhoMaySeeTheLead() {
        Browser boss = new Browser(admin(), TOPIC);
        Browser colleague = new Browser(staff(), TOPIC);
        new Browser(manager(TEAM), TOPIC).looksAt(TOPIC);

        assertThat(boss.heard()).singleElement().asString().contains("\"here\":true", "Kişi");
        assertThat(colleague.heard()).isEmpty();
    }

    @Test
    void whoMayNotSeeTheLeadIsNotTold() {
        Browser boss = new Browser(admin(), TOPIC);
        Browser stranger = new Browser(staff(), TOPIC);

        stranger.looksAt(TOPIC);
        stranger.looksAt("lead:nonsense");
        stranger.looksAt("board:1");

        assertThat(boss.heard()).isEmpty();
    }

    @Test
    void aDistributorIsToldOfItsOwnPeopleOnly() {
        DistributorId clinic = new DistributorId(new UUID(7, 1));
        leads.put(LEAD, new Owners(Optional.of(clinic), Optional.empty(), Optional.empty()));
        Browser partner = new Browser(distributor(clinic), TOPIC);
        new Browser(admin(), TOPIC).looksAt(TOPIC);
        assertThat(partner.heard()).isEmpty();

        Browser boss = new Browser(admin(), TOPIC);
        new Browser(distributor(clinic), TOPIC).looksAt(TOPIC);
        assertThat(partner.heard()).hasSize(1);
        assertThat(boss.heard()).hasSize(1);
    }

    @Test
    void goingOnToTheNextLeadLeavesTheLast() {
        Browser boss = new Browser(admin(), TOPIC);
        Browser manager = new Browser(admin(), "none");

        manager.looksAt(TOPIC);
        manager.looksAt("lead:" + OTHER.value());

        assertThat(boss.heard()).hasSize(2);
        assertThat(boss.heard().getLast()).contains("\"here\":false");
    }

    @Test
    void closingTheBrowserLeaves() {
        Browser boss = new Browser(admin(), TOPIC);
        Browser manager = new Browser(manager(TEAM), TOPIC);
        manager.looksAt(TOPIC);

        manager.line.dispose();

        assertThat(boss.heard().getLast()).contains("\"here\":false");
    }

    @Test
    void whoWritesIsToldOnlyOfTheRecordThatTheyLookAt() {
        Browser boss = new Browser(admin(), TOPIC);
        Browser colleague = new Browser(staff(), TOPIC);
        Browser manager = new Browser(manager(TEAM), TOPIC);

        manager.writesAbout(TOPIC);
        assertThat(boss.heard()).isEmpty();
        manager.looksAt(TOPIC);
        manager.writesAbout(TOPIC);

        assertThat(boss.heard()).hasSize(2);
        assertThat(boss.types().getLast()).isEqualTo("typing");
        assertThat(colleague.heard()).isEmpty();
    }

    private final class Browser {
        private final Sinks.Many<Request> requests = Sinks.many().unicast().onBackpressureBuffer();
        private final List<Frame> frames = new CopyOnWriteArrayList<>();
        private final Disposable line;

        Browser(Actor.Person actor, String topic) {
            line = hub.open(actor, requests.asFlux()).subscribe(frames::add);
            requests.tryEmitNext(new Request.Subscribe(Set.of(topic), OptionalLong.empty()));
        }

        void looksAt(String topic) {
            requests.tryEmitNext(new Request.Viewing(topic, true));
        }

        void writesAbout(String topic) {
            requests.tryEmitNext(new Request.Typing(topic));
        }

        List<String> types() {
            return whispers().map(Announcement::type).toList();
        }

        private Stream<Announcement> whispers() {
            return frames.stream()
                    .filter(Frame.Whisper.class::isInstance)
                    .map(frame -> ((Frame.Whisper) frame).whisper());
        }

        List<String> heard() {
            return whispers().map(Announcement::data).toList();
        }
    }
}
