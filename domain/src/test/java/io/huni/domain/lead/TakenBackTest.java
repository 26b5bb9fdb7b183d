package io.huni.domain.lead;

import static io.huni.domain.lead.LeadStatus.ASSIGNED;
import static io.huni.domain.lead.LeadStatus.CONTACTED;
import static io.huni.domain.lead.LeadStatus.LOST;
import static io.huni.domain.lead.LeadStatus.NEW;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadAction.Assign;
import io.huni.domain.lead.LeadAction.AssignByRule;
import io.huni.domain.lead.LeadAction.Delete;
import io.huni.domain.lead.LeadAction.MoveTo;
import io.huni.domain.lead.LeadAction.Note;
import io.huni.domain.lead.LeadAction.Tag;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** An action is taken back where others have worked on the lead since. */
class TakenBackTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final UserId AYSE = new UserId(new UUID(0, 1));
    private static final UserId MERT = new UserId(new UUID(0, 2));
    private static final TeamId DAY = new TeamId(new UUID(0, 3));
    private static final LeadAction LOSE = new MoveTo(LOST, "Bütçe", "");
    private static final LeadAction CALLED = new MoveTo(CONTACTED, "", "");

    private final WorkedLead fresh = lead(NEW, "eski");

    @Test
    void aTagGoesThoughTheStatusHasChanged() {
        WorkedLead now = after(fresh, new Tag("fuar", true), CALLED, new Tag("acil", true));

        Worked back = now.putBack(fresh, new Tag("fuar", true)).orElseThrow();

        assertThat(back.after().tags()).containsExactly("acil", "eski");
        assertThat(back.after().status()).isEqualTo(CONTACTED);
        assertThat(back.entries()).extracting(Entry::type).containsExactly(InteractionType.TAG);
    }

    @Test
    void aTagThatWasTakenOffComesBackUnlessSomebodyHasPutItOn() {
        Tag off = new Tag("eski", false);

        assertThat(after(fresh, off, CALLED).putBack(fresh, off).orElseThrow().after().tags())
                .containsExactly("eski");
        assertThat(after(fresh, off, new Tag("eski", true)).putBack(fresh, off)).isEmpty();
    }

    @Test
    void aStatusGoesBackThoughTagsAndNotesHaveCome() {
        WorkedLead now = after(fresh, LOSE, new Note("Geri döndü"), new Tag("acil", true));

        Worked back = now.putBack(fresh, LOSE).orElseThrow();

        assertThat(back.after().status()).isEqualTo(NEW);
        assertThat(back.after().tags()).contains("acil");
        assertThat(after(fresh, LOSE, CALLED).putBack(fresh, LOSE)).isEmpty();
    }

    @Test
    void anAssignmentGoesBackAndKeepsTheStatusThatAnotherHasSet() {
        LeadAction toAyse = new Assign(Optional.of(AYSE), Optional.of(DAY), "");

        WorkedLead called =
                after(fresh, toAyse, CALLED).putBack(fresh, toAyse).orElseThrow().after();
        WorkedLead tagged =
                after(fresh, toAyse, new Tag("acil", true))
                        .putBack(fresh, toAyse)
                        .orElseThrow()
                        .after();

        assertThat(called.assignee()).isEmpty();
        assertThat(called.team()).isEmpty();
        assertThat(called.status()).isEqualTo(CONTACTED);
        assertThat(tagged.status()).isEqualTo(NEW);
    }

    @Test
    void anAssignmentStaysWhereSomebodyHasGivenItOn() {
        LeadAction toAyse = new Assign(Optional.of(AYSE), Optional.of(DAY), "");
        LeadAction toMert = new Assign(Optional.of(MERT), Optional.of(DAY), "");

        assertThat(after(fresh, toAyse, toMert).putBack(fresh, toAyse)).isEmpty();
    }

    @Test
    void aHandOverGoesBackUnlessSomebodyHasItThere() {
        WorkedLead given = after(fresh, new Assign(Optional.of(AYSE), Optional.of(DAY), ""));
        HandOver away = new HandOver(new DistributorId(new UUID(0, 7)), "");
        LeadAction toMert = new Assign(Optional.of(MERT), Optional.empty(), "");

        WorkedLead back =
                after(given, away, new Tag("acil", true))
                        .putBack(given, away)
                        .orElseThrow()
                        .after();

        assertThat(back.assignee()).contains(AYSE);
        assertThat(back.team()).contains(DAY);
        assertThat(back.distributor()).isEmpty();
        assertThat(back.status()).isEqualTo(ASSIGNED);
        assertThat(back.tags()).contains("acil");
        assertThat(after(given, away, toMert).putBack(given, away)).isEmpty();
    }

    @Test
    void whatLiesInTheTrashNowOrCannotBeToldApartStays() {
        LeadAction byRule = new AssignByRule(AYSE, Optional.of(DAY), "Herkes", "ROUND_ROBIN");

        assertThat(after(fresh, CALLED, new Delete()).putBack(fresh, CALLED)).isEmpty();
        assertThat(after(fresh, byRule, CALLED).putBack(fresh, byRule)).isEmpty();
        assertThat(after(fresh, byRule).putBack(fresh, byRule)).isPresent();
    }

    private static WorkedLead after(WorkedLead lead, LeadAction... actions) {
        WorkedLead now = lead;
        for (LeadAction action : actions) {
            now = next(now.apply(action, NOW).orElseThrow().after());
        }
        return now;
    }

    /** As it is kept: each change is another version. */
    private static WorkedLead next(WorkedLead lead) {
        return new WorkedLead(
                lead.id(),
                lead.status(),
                lead.assignee(),
                lead.team(),
                lead.distributor(),
                lead.tags(),
                lead.deletedAt(),
                lead.test(),
                lead.version() + 1);
    }

    private static WorkedLead lead(LeadStatus status, String... tags) {
        return new WorkedLead(
                new LeadId(new UUID(9, 1)),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(List.of(tags)),
                Optional.empty(),
                false,
                4);
    }
}
