package io.huni.domain.lead;

import static io.huni.domain.lead.LeadStatus.ASSIGNED;
import static io.huni.domain.lead.LeadStatus.CONTACTED;
import static io.huni.domain.lead.LeadStatus.CONVERTED;
import static io.huni.domain.lead.LeadStatus.LOST;
import static io.huni.domain.lead.LeadStatus.NEW;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

class WorkedLeadTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final UserId AYSE = new UserId(new UUID(0, 1));
    private static final UserId MERT = new UserId(new UUID(0, 2));
    private static final TeamId DAY = new TeamId(new UUID(0, 3));

    @Test
    void aNewLeadThatIsAssignedBecomesAssigned() {
        Worked worked = done(lead(NEW, null), assign(AYSE));

        assertThat(worked.after().status()).isEqualTo(ASSIGNED);
        assertThat(worked.after().assignee()).contains(AYSE);
        assertThat(worked.after().team()).contains(DAY);
        assertThat(types(worked))
                .containsExactly(InteractionType.ASSIGNMENT, InteractionType.STATUS_CHANGE);
        assertThat(worked.entries().getFirst().after())
                .isEqualTo(Map.of("assigneeId", AYSE.value().toString()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSIGNED", "CONTACTED", "CONVERTED", "LOST"})
    void aLeadThatIsHandedOnKeepsItsStatus(LeadStatus status) {
        Worked worked = done(lead(status, AYSE), assign(MERT));

        assertThat(worked.after().status()).isEqualTo(status);
        assertThat(types(worked)).containsExactly(InteractionType.ASSIGNMENT);
        assertThat(worked.entries().getFirst().before())
                .isEqualTo(Map.of("assigneeId", AYSE.value().toString()));
    }

    @Test
    void anUntouchedLeadThatIsTakenAwayIsNewAgainAndStaysWithItsTeam() {
        Worked worked = done(lead(ASSIGNED, AYSE), toNobody());

        assertThat(worked.after().status()).isEqualTo(NEW);
        assertThat(worked.after().assignee()).isEmpty();
        assertThat(worked.after().team()).contains(DAY);
        assertThat(done(lead(CONTACTED, AYSE), toNobody()).after().status()).isEqualTo(CONTACTED);
    }

    @Test
    void whatIsSoAlreadyLeavesNoTrace() {
        assertThat(lead(ASSIGNED, AYSE).apply(assign(AYSE), NOW)).isEmpty();
        assertThat(lead(NEW, null).apply(toNobody(), NOW)).isEmpty();
        assertThat(lead(LOST, AYSE).apply(move(LOST, "Bütçe"), NOW)).isEmpty();
        assertThat(lead(NEW, null).apply(new LeadAction.Restore(), NOW)).isEmpty();
        assertThat(lead(NEW, null).apply(new LeadAction.Tag("sıcak", false), NOW)).isEmpty();
    }

    @Test
    void everyMoveIsRecordedWithBeforeAndAfter() {
        for (LeadStatus from : LeadStatus.values()) {
            for (LeadStatus to : LeadStatus.values()) {
                if (from != to) {
                    Entry entry = done(lead(from, AYSE), move(to, "Neden")).entries().getFirst();
                    assertThat(entry.before()).isEqualTo(Map.of("status", from.name()));
                    assertThat(entry.after()).isEqualTo(Map.of("status", to.name()));
                }
            }
        }
    }

    @Test
    void aLeadIsLostForAReason() {
        assertThatThrownBy(() -> move(LOST, "  "))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.errorKey()).isEqualTo(LeadErrorKey.REASON_MISSING);
                            assertThat(refused.pointer()).isEqualTo("/reason");
                        });
        assertThat(done(lead(NEW, null), move(LOST, "Bütçesi yok")).entries().getFirst())
                .extracting(Entry::description)
                .isEqualTo("Bütçesi yok");
    }

    @Test
    void theFirstCallContactsAnAssignedLeadAndOnlyThat() {
        LeadAction call = new LeadAction.Call(CallResult.TALKED, "Yarın gelecek");

        assertThat(done(lead(ASSIGNED, AYSE), call).after().status()).isEqualTo(CONTACTED);
        assertThat(types(done(lead(ASSIGNED, AYSE), call)))
                .containsExactly(InteractionType.CALL, InteractionType.STATUS_CHANGE);
        for (LeadStatus other : List.of(NEW, CONTACTED, CONVERTED, LOST)) {
            assertThat(done(lead(other, AYSE), call).after().status()).isEqualTo(other);
        }
        assertThat(done(lead(ASSIGNED, AYSE), call).entries().getFirst().result())
                .contains("TALKED");
    }

    @Test
    void aNoteChangesNothingElse() {
        WorkedLead lead = lead(ASSIGNED, AYSE);

        assertThat(done(lead, new LeadAction.Note(" Eşiyle konuşacak ")).after()).isEqualTo(lead);
        assertThatThrownBy(() -> new LeadAction.Note(" \t")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new LeadAction.Note("x".repeat(LeadAction.NOTE + 1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void tagsComeAndGoByName() {
        WorkedLead tagged = done(lead(NEW, null), new LeadAction.Tag("sıcak", true)).after();

        assertThat(tagged.tags()).containsExactly("sıcak");
        assertThat(done(tagged, new LeadAction.Tag("sıcak", false)).after().tags()).isEmpty();
        assertThat(tagged.apply(new LeadAction.Tag("sıcak", true), NOW)).isEmpty();
    }

    @Test
    void theTrashGivesBackWhatItGot() {
        WorkedLead lead = lead(CONTACTED, AYSE);
        WorkedLead deleted = done(lead, new LeadAction.Delete()).after();

        assertThat(deleted.deletedAt()).contains(NOW);
        assertThat(done(deleted, new LeadAction.Restore()).after()).isEqualTo(lead);
    }

    @Test
    void tellsOthersWhatChangedAndWhoDidIt() {
        LeadEvent.LeadWorked event =
                (LeadEvent.LeadWorked)
                        done(lead(NEW, null), assign(AYSE))
                                .events(Optional.of(MERT), NOW)
                                .getFirst();

        assertThat(event.type()).isEqualTo(InteractionType.ASSIGNMENT);
        assertThat(event.statusBefore()).isEqualTo(NEW);
        assertThat(event.statusAfter()).isEqualTo(ASSIGNED);
        assertThat(event.assigneeBefore()).isEmpty();
        assertThat(event.assigneeAfter()).contains(AYSE.value().toString());
        assertThat(event.by()).contains(MERT.value().toString());
    }

    @Test
    void tellsWhereTheLeadWasWhenItLeaves() {
        WorkedLead lead = lead(ASSIGNED, AYSE);
        LeadEvent.LeadLeft left =
                new LeadEvent.LeadLeft(
                        lead.id(),
                        Optional.empty(),
                        Optional.of(DAY.value().toString()),
                        Optional.of(AYSE.value().toString()),
                        Optional.of(MERT.value().toString()),
                        NOW);

        assertThat(events(lead, new LeadAction.Delete())).contains(left);
        assertThat(events(lead, assign(MERT))).contains(left);
        assertThat(events(lead, new LeadAction.Note("Aradım"))).hasSize(1);
        assertThat(events(lead(NEW, null), assign(AYSE))).hasSize(1);
    }

    private static List<LeadEvent> events(WorkedLead lead, LeadAction action) {
        return done(lead, action).events(Optional.of(MERT), NOW);
    }

    private static Worked done(WorkedLead lead, LeadAction action) {
        return lead.apply(action, NOW).orElseThrow();
    }

    private static List<InteractionType> types(Worked worked) {
        return worked.entries().stream().map(Entry::type).toList();
    }

    private static LeadAction assign(UserId to) {
        return new LeadAction.Assign(Optional.of(to), Optional.of(DAY), "");
    }

    private static LeadAction toNobody() {
        return new LeadAction.Assign(Optional.empty(), Optional.empty(), "");
    }

    private static LeadAction move(LeadStatus to, String reason) {
        return new LeadAction.MoveTo(to, reason, "");
    }

    private static WorkedLead lead(LeadStatus status, UserId assignee) {
        return new WorkedLead(
                new LeadId(new UUID(0, 9)),
                status,
                Optional.ofNullable(assignee),
                Optional.of(DAY),
                Optional.empty(),
                new TreeSet<>(),
                Optional.empty(),
                false,
                4);
    }
}
