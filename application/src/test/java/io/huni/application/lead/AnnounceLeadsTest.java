package io.huni.application.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.port.LeadAnnouncements;
import io.huni.application.lead.port.LeadAnnouncements.Announcement;
import io.huni.application.lead.port.LeadAnnouncements.Kind;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class AnnounceLeadsTest {
    private final List<Announcement> announced = new ArrayList<>();
    private final List<OutboxEvent> gone = new ArrayList<>();
    private final Reaction reaction =
            LeadUseCases.announceLeads(
                    new LeadAnnouncements() {
                        @Override
                        public Mono<Void> announce(List<Announcement> all) {
                            return Mono.fromRunnable(() -> announced.addAll(all));
                        }

                        @Override
                        public Mono<Void> announceGone(List<OutboxEvent> all) {
                            return Mono.fromRunnable(() -> gone.addAll(all));
                        }
                    });

    @Test
    void announcesWhatWasCaughtAndWhatWasReadAnewInOrder() {
        OutboxEvent caught = event("lead.captured.v1");
        OutboxEvent readAnew = event("lead.read-anew.v1");

        reaction.react(List.of(caught, readAnew)).block();

        assertThat(announced)
                .containsExactly(
                        new Announcement(
                                caught.id(), LeadId.of(caught.aggregateId()), Kind.CREATED),
                        new Announcement(
                                readAnew.id(), LeadId.of(readAnew.aggregateId()), Kind.UPDATED));
    }

    @Test
    void tellsOfThoseThatLeftAfterThoseThatAreThere() {
        OutboxEvent left = event("lead.left.v1");
        OutboxEvent worked = event("lead.worked.v1");

        reaction.react(List.of(worked, left)).block();

        assertThat(announced).extracting(Announcement::event).containsExactly(worked.id());
        assertThat(gone).containsExactly(left);
    }

    @Test
    void waitsForTheEventsThatItUnderstands() {
        assertThat(reaction.handler()).isEqualTo("announce-leads");
        assertThat(reaction.events())
                .containsExactlyInAnyOrder(
                        "lead.captured.v1",
                        "lead.read-anew.v1",
                        "lead.worked.v1",
                        "lead.edited.v1",
                        "lead.left.v1");
    }

    private static OutboxEvent event(String name) {
        return new OutboxEvent(
                UUID.randomUUID(), name, UUID.randomUUID().toString(), "{}", Instant.EPOCH);
    }
}
