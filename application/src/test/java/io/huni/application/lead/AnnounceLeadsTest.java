package io.huni.application.lead;

import static org.assertj.core.api.Assertions.assertThat;

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
    private final Reaction reaction =
            LeadUseCases.announceLeads(all -> Mono.fromRunnable(() -> announced.addAll(all)));

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
    void waitsForTheEventsThatItUnderstands() {
        assertThat(reaction.handler()).isEqualTo("announce-leads");
        assertThat(reaction.events())
                .containsExactlyInAnyOrder(
                        "lead.captured.v1",
                        "lead.read-anew.v1",
                        "lead.worked.v1",
                        "lead.edited.v1");
    }

    private static OutboxEvent event(String name) {
        return new OutboxEvent(
                UUID.randomUUID(), name, UUID.randomUUID().toString(), "{}", Instant.EPOCH);
    }
}
