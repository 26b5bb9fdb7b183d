package io.huni.domain.lead;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.Legible;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** One thing that a person does about a lead, alone or for many at once. */
public sealed interface LeadAction
        permits LeadAction.MoveTo,
                LeadAction.Assign,
                LeadAction.AssignByRule,
                LeadAction.Note,
                LeadAction.Call,
                LeadAction.Tag,
                LeadAction.Delete,
                LeadAction.Restore,
                HandOver,
                MailEntry,
                OfferEntry {
    /** What the actor must hold. */
    Right right();

    /** A change without entries changes nothing. */
    Optional<Worked> on(WorkedLead lead, Instant now);

    /** Why a person may not do it to this lead, if so. */
    default Optional<LeadErrorKey> refusal(WorkedLead lead) {
        return Optional.empty();
    }

    /**
     * Moves it to any status.
     *
     * @param reason needed for LOST, else empty
     */
    record MoveTo(LeadStatus status, String reason, String note) implements LeadAction {
        public MoveTo {
            reason = Require.atMost("reason", Legible.of(reason).strip(), 500);
            note = Require.atMost("note", Legible.of(note).strip(), NOTE);
            if (status == LeadStatus.LOST && reason.isEmpty()) {
                throw new Refused(LeadErrorKey.REASON_MISSING, Map.of(), "/reason");
            }
        }

        @Override
        public Right right() {
            return Right.LEAD_CHANGE;
        }

        @Override
        public Optional<Worked> on(WorkedLead lead, Instant now) {
            return lead.status() == status
                    ? Worked.nothing(lead)
                    : Worked.of(lead, lead.with(status), entry(lead));
        }

        private Entry entry(WorkedLead lead) {
            String said = String.join("\n", List.of(reason, note)).strip();
            return statusChange(lead.status(), status, said);
        }
    }

    /**
     * Gives it to a person, or to nobody.
     *
     * @param team of that person
     * @param why said in the history; the reason of a rule, else empty
     * @param sight which leads that person may see; nobody's is everything
     */
    record Assign(Optional<UserId> to, Optional<TeamId> team, String why, Visibility sight)
            implements LeadAction {
        public Assign {
            why = Require.atMost("why", Legible.of(why).strip(), NOTE);
        }

        /** To somebody of whom is known that every lead given to them is theirs to see. */
        public Assign(Optional<UserId> to, Optional<TeamId> team, String why) {
            this(to, team, why, new Visibility.Everything());
        }

        /** Whoever could not see it with it could not work on it either. */
        @Override
        public Optional<LeadErrorKey> refusal(WorkedLead lead) {
            return sight.covers(new Owners(lead.distributor(), team, to))
                    ? Optional.empty()
                    : Optional.of(LeadErrorKey.ASSIGNEE_BLIND);
        }

        @Override
        public Right right() {
            return Right.LEAD_ASSIGN;
        }

        /** A NEW lead becomes ASSIGNED with it, one that is taken from somebody untouched NEW. */
        @Override
        public Optional<Worked> on(WorkedLead lead, Instant now) {
            if (lead.assignee().equals(to)) {
                return Worked.nothing(lead);
            }
            LeadStatus next = next(lead.status());
            WorkedLead after = lead.with(to, to.isPresent() ? team : lead.team()).with(next);
            return next == lead.status()
                    ? Worked.of(lead, after, entry(lead))
                    : Worked.of(lead, after, entry(lead), statusChange(lead.status(), next, ""));
        }

        private LeadStatus next(LeadStatus now) {
            if (to.isPresent() && now == LeadStatus.NEW) {
                return LeadStatus.ASSIGNED;
            }
            return to.isEmpty() && now == LeadStatus.ASSIGNED ? LeadStatus.NEW : now;
        }

        private Entry entry(WorkedLead lead) {
            return Entry.changed(
                    InteractionType.ASSIGNMENT, why, person(lead.assignee()), person(to));
        }

        private static Map<String, Object> person(Optional<UserId> user) {
            return user.<Map<String, Object>>map(id -> Map.of("assigneeId", id.value().toString()))
                    .orElseGet(Map::of);
        }
    }

    /**
     * Gives a lead that nobody has to whom a rule chose; leaves one that somebody has.
     *
     * @param rule its name, for the history
     * @param method how it chose, for the history
     */
    record AssignByRule(UserId to, Optional<TeamId> team, String rule, String method)
            implements LeadAction {
        @Override
        public Right right() {
            return Right.LEAD_ASSIGN;
        }

        @Override
        public Optional<Worked> on(WorkedLead lead, Instant now) {
            return lead.assignee().isPresent()
                    ? Worked.nothing(lead)
                    : new Assign(Optional.of(to), team, "").on(lead, now).map(this::explained);
        }

        private Worked explained(Worked assigned) {
            List<Entry> entries = new ArrayList<>(assigned.entries());
            entries.set(
                    0,
                    Entry.changed(
                            InteractionType.ASSIGNMENT,
                            "",
                            Map.of(),
                            Map.of(
                                    "assigneeId",
                                    to.value().toString(),
                                    "rule",
                                    rule,
                                    "method",
                                    method)));
            return new Worked(assigned.before(), assigned.after(), entries);
        }
    }

    /** Writes something down. */
    record Note(String text) implements LeadAction {
        public Note {
            text = Require.text("text", text, NOTE);
        }

        @Override
        public Right right() {
            return Right.LEAD_COMMENT;
        }

        @Override
        public Optional<Worked> on(WorkedLead lead, Instant now) {
            return Worked.of(lead, lead, Entry.said(InteractionType.NOTE, text));
        }
    }

    /** Says that the person was called. An ASSIGNED lead becomes CONTACTED with it. */
    record Call(CallResult result, String text) implements LeadAction {
        public Call {
            text = Require.atMost("text", Legible.of(text).strip(), NOTE);
        }

        @Override
        public Right right() {
            return Right.LEAD_CHANGE;
        }

        @Override
        public Optional<Worked> on(WorkedLead lead, Instant now) {
            Entry call =
                    new Entry(
                            InteractionType.CALL,
                            text,
                            Optional.of(result.name()),
                            Map.of(),
                            Map.of());
            return lead.status() == LeadStatus.ASSIGNED
                    ? Worked.of(
                            lead,
                            lead.with(LeadStatus.CONTACTED),
                            call,
                            statusChange(LeadStatus.ASSIGNED, LeadStatus.CONTACTED, ""))
                    : Worked.of(lead, lead, call);
        }
    }

    /** Puts a tag on it, or takes it off. */
    record Tag(String tag, boolean on) implements LeadAction {
        public Tag {
            tag = Require.line("tag", tag, 40);
        }

        @Override
        public Right right() {
            return Right.LEAD_CHANGE;
        }

        @Override
        public Optional<Worked> on(WorkedLead lead, Instant now) {
            SortedSet<String> tags = new TreeSet<>(lead.tags());
            boolean changed = on ? tags.add(tag) : tags.remove(tag);
            return changed
                    ? Worked.of(lead, lead.with(tags), entry(lead, tags))
                    : Worked.nothing(lead);
        }

        private Entry entry(WorkedLead lead, SortedSet<String> tags) {
            return Entry.changed(
                    InteractionType.TAG,
                    tag,
                    Map.of("tags", List.copyOf(lead.tags())),
                    Map.of("tags", List.copyOf(tags)));
        }
    }

    /** Puts it into the trash. */
    record Delete() implements LeadAction {
        @Override
        public Right right() {
            return Right.LEAD_DELETE;
        }

        @Override
        public Optional<Worked> on(WorkedLead lead, Instant now) {
            return lead.deletedAt().isPresent()
                    ? Worked.nothing(lead)
                    : Worked.of(
                            lead,
                            lead.withDeletedAt(Optional.of(now)),
                            Entry.said(InteractionType.DELETE, ""));
        }
    }

    /** Takes it out of the trash. */
    record Restore() implements LeadAction {
        @Override
        public Right right() {
            return Right.LEAD_DELETE;
        }

        @Override
        public Optional<Worked> on(WorkedLead lead, Instant now) {
            return lead.deletedAt().isEmpty()
                    ? Worked.nothing(lead)
                    : Worked.of(
                            lead,
                            lead.withDeletedAt(Optional.empty()),
                            Entry.said(InteractionType.RESTORE, ""));
        }
    }

    /** Longest text of a note, in characters. */
    int NOTE = 4_000;

    static Entry statusChange(LeadStatus before, LeadStatus after, String said) {
        return Entry.changed(
                InteractionType.STATUS_CHANGE,
                said,
                Map.of("status", before.name()),
                Map.of("status", after.name()));
    }
}
