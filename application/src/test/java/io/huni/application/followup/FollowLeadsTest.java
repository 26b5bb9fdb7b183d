package io.huni.application.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.outbox.Reaction;
import io.huni.domain.identity.Owners;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.lead.LeadEvent.LeadEdited;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.lead.LeadEvent.LeadReadAnew;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DomainEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** What the rules of mails listen to. */
class FollowLeadsTest {
    private final Reaction reaction =
            new FollowupHouse()
                    .useCases.followLeads(
                            () -> Mono.just(from -> from),
                            event -> {
                                throw new IllegalStateException("nothing is read here");
                            });

    @ParameterizedTest
    @CsvSource({
        "STATUS_CHANGE,ASSIGNED,CONTACTED,true",
        "CALL,ASSIGNED,CONTACTED,true",
        "NOTE,ASSIGNED,ASSIGNED,false",
        "TAG,LOST,LOST,false",
        "DELETE,NEW,NEW,true",
        "TRANSFER,ASSIGNED,ASSIGNED,true",
        "RESTORE,NEW,NEW,false",
    })
    void aStatusThatChangesAndALeadThatGoesAreHeard(
            InteractionType type, LeadStatus before, LeadStatus after, boolean heard) {
        DomainEvent event =
                new LeadWorked(
                        FollowupHouse.LEAD,
                        type,
                        before,
                        after,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        FollowupHouse.NOW);

        assertThat(reaction.wants(event)).isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({"false,true", "true,false"})
    void newLeadsAreHeardAndTestsAreNot(boolean test, boolean heard) {
        assertThat(reaction.wants(captured(test))).isEqualTo(heard);
    }

    @Test
    void aLeadThatIsCorrectedOrGoesElsewhereIsHeard() {
        DomainEvent edited =
                new LeadEdited(FollowupHouse.LEAD, 1, Optional.empty(), FollowupHouse.NOW);
        DomainEvent left =
                LeadLeft.of(FollowupHouse.LEAD, Owners.none(), Optional.empty(), FollowupHouse.NOW);

        assertThat(reaction.wants(edited)).isTrue();
        assertThat(reaction.wants(left)).isTrue();
    }

    @Test
    void whatNoRuleAsksForIsNeverQueued() {
        DomainEvent read = new LeadReadAnew(FollowupHouse.LEAD, 1, FollowupHouse.NOW);

        assertThat(reaction.wants(read)).isFalse();
        assertThat(reaction.events())
                .containsExactlyInAnyOrder(
                        LeadCaptured.NAME, LeadWorked.NAME, LeadLeft.NAME, LeadEdited.NAME);
    }

    private static DomainEvent captured(boolean test) {
        return new LeadCaptured(
                FollowupHouse.LEAD,
                LeadSource.API,
                Optional.empty(),
                test,
                850,
                Optional.empty(),
                Optional.of(FollowupHouse.NOW),
                Optional.empty(),
                FollowupHouse.NOW);
    }
}
