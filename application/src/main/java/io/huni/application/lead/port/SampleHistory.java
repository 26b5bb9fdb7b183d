package io.huni.application.lead.port;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;

/**
 * Out-port of the sample organisation: gives leads that have just been caught a believable past.
 */
public interface SampleHistory {
    /**
     * Assigns, contacts, converts and loses leads that are older than three hours, with the
     * interactions that such a past leaves. The same leads get the same past. Does nothing once a
     * lead is assigned.
     *
     * @param team of every one of the staff
     * @return how many leads have a past now
     */
    Mono<Long> liveThrough(List<UserId> staff, TeamId team, Instant now);
}
