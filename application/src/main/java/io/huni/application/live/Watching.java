package io.huni.application.live;

import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.OpenLiveChannel.Request;
import io.huni.application.live.port.LiveWhispers;
import io.huni.application.live.port.WatchedLeads;
import io.huni.application.live.port.WatchedLeads.Watched;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
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
    private final LiveWhispers whispers;
    private final WatchedLeads leads;
    private Optional<LeadId> current = Optional.empty();

    Watching(Actor.Person person, LiveWhispers whispers, WatchedLeads leads) {
        this.person = person;
        this.whispers = whispers;
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
                .flatMap(watched -> whispers.tell(viewing(lead, watched, here)))
                .onErrorComplete();
    }

    /** Told only of the record that the person looks at. */
    Mono<Void> write(Request.Typing typing) {
        return Mono.justOrEmpty(
                        lead(typing.topic()).filter(lead -> current.equals(Optional.of(lead))))
                .flatMap(lead -> leads.of(person, lead).map(watched -> typing(lead, watched)))
                .flatMap(whispers::tell)
                .onErrorComplete();
    }

    private Announcement viewing(LeadId lead, Watched watched, boolean here) {
        return whisper(
                lead,
                "viewing",
                watched,
                "{\"viewer\":%s,\"here\":%s}".formatted(watched.viewer().text(), here));
    }

    private Announcement typing(LeadId lead, Watched watched) {
        return whisper(
                lead, "typing", watched, "{\"viewer\":%s}".formatted(watched.viewer().text()));
    }

    private Announcement whisper(LeadId lead, String type, Watched watched, String data) {
        return new Announcement(
                List.of(LEAD + lead.value()), type, Module.LEAD, listeners(watched), data);
    }

    /** Who of the house looks at it is no affair of its distributor. */
    private Owners listeners(Watched watched) {
        Owners owners = watched.owners();
        return owners.distributor().equals(person.distributor())
                ? owners
                : new Owners(Optional.empty(), owners.team(), owners.assignee());
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
