package io.huni.application.live;

import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.OpenLiveChannel.Request;
import io.huni.application.live.port.LiveEvents;
import io.huni.application.live.port.WatchedLeads;
import io.huni.application.live.port.WatchedLeads.Watched;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/**
 * What one browser looks at, told to those who may see the same. One record at a time: whoever
 * looks at the next has left the last. A failure says nothing; the next beat heals it.
 */
final class Watching {
    private static final String LEAD = "lead:";

    private final Actor.Person person;
    private final LiveEvents events;
    private final WatchedLeads leads;
    private Optional<LeadId> current = Optional.empty();

    Watching(Actor.Person person, LiveEvents events, WatchedLeads leads) {
        this.person = person;
        this.events = events;
        this.leads = leads;
    }

    Mono<Void> look(Request.Viewing viewing) {
        Optional<LeadId> wanted = viewing.here() ? lead(viewing.topic()) : Optional.empty();
        Mono<Void> left = wanted.equals(current) ? Mono.empty() : leave();
        return left.then(Mono.defer(() -> arrive(wanted)));
    }

    /** The browser has gone or looks away. */
    Mono<Void> leave() {
        Mono<Void> told = Mono.justOrEmpty(current).flatMap(lead -> tell(lead, false));
        current = Optional.empty();
        return told;
    }

    private Mono<Void> arrive(Optional<LeadId> lead) {
        current = lead;
        return Mono.justOrEmpty(lead).flatMap(id -> tell(id, true));
    }

    private Mono<Void> tell(LeadId lead, boolean here) {
        return leads.of(person, lead)
                .flatMap(watched -> events.append(announcement(lead, watched, here)))
                .onErrorComplete();
    }

    private static Announcement announcement(LeadId lead, Watched watched, boolean here) {
        return new Announcement(
                List.of(LEAD + lead.value()),
                "viewing",
                Module.LEAD,
                watched.owners(),
                "{\"viewer\":%s,\"here\":%s}".formatted(watched.viewer().text(), here));
    }

    private static Optional<LeadId> lead(String topic) {
        try {
            return topic.startsWith(LEAD)
                    ? Optional.of(LeadId.of(topic.substring(LEAD.length())))
                    : Optional.empty();
        } catch (Refused none) {
            return Optional.empty();
        }
    }
}
