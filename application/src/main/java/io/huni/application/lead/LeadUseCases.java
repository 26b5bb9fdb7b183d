package io.huni.application.lead;

import io.huni.application.identity.UserQueries;
import io.huni.application.job.JobWork;
import io.huni.application.job.StartJob;
import io.huni.application.lead.port.BulkTasks;
import io.huni.application.lead.port.CustomFields;
import io.huni.application.lead.port.LastChanges;
import io.huni.application.lead.port.LeadAnnouncements;
import io.huni.application.lead.port.LeadCorrections;
import io.huni.application.lead.port.LeadEdits;
import io.huni.application.lead.port.LeadExports;
import io.huni.application.lead.port.LeadMatches;
import io.huni.application.lead.port.LeadReads;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.PhoneNumbers;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.AuditTrail;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.scoring.ScoringMethod;

import java.time.Clock;

/** Builds the use cases of leads. */
public final class LeadUseCases {
    private LeadUseCases() {}

    public static CaptureLead captureLead(
            Leads leads,
            CustomFields customFields,
            PhoneNumbers phoneNumbers,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Ids ids,
            ScoringMethod method,
            LeadSettings settings,
            Clock clock) {
        LeadNormaliser normaliser = new LeadNormaliser(phoneNumbers, settings);
        LeadIntake intake = new LeadIntake(normaliser, ids, method, clock);
        return new CaptureLeadService(leads, customFields, organisations, unitOfWork, intake);
    }

    public static ReadLeadsAnew readLeadsAnew(
            Leads leads,
            CustomFields customFields,
            PhoneNumbers phoneNumbers,
            UnitOfWork unitOfWork,
            ScoringMethod method,
            LeadSettings settings,
            Clock clock) {
        return new ReadLeadsAnewService(
                leads,
                customFields,
                unitOfWork,
                new LeadNormaliser(phoneNumbers, settings),
                method,
                clock);
    }

    public static HandOverLeads handOverLeads(LeadWork work, Clock clock) {
        return new HandOverLeadsService(work, clock);
    }

    public static ActOnLeads actOnLeads(LeadWork work, Clock clock) {
        return new ActOnLeadsService(work, clock);
    }

    public static WorkOnLead workOnLead(
            LeadWork work,
            LastChanges changes,
            UserQueries users,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new WorkOnLeadService(work, changes, users, unitOfWork, clock);
    }

    public static UndoLead undoLead(
            LeadWork work,
            LastChanges changes,
            UserQueries users,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new UndoLeadService(work, changes, users, unitOfWork, clock);
    }

    public static WorkOnLeads workOnLeads(LeadWork work, UnitOfWork unitOfWork, Clock clock) {
        return new WorkOnLeadsService(work, unitOfWork, clock);
    }

    public static EditLead editLead(
            LeadEdits edits,
            CustomFields customFields,
            PhoneNumbers phoneNumbers,
            OrganisationQueries organisations,
            UserQueries users,
            UnitOfWork unitOfWork,
            ScoringMethod method,
            LeadSettings settings,
            Clock clock) {
        return new EditLeadService(
                edits,
                customFields,
                organisations,
                users,
                unitOfWork,
                new WishedFacts(phoneNumbers, settings),
                method,
                clock);
    }

    public static ChangeManyLeads changeManyLeads(
            BulkTasks tasks,
            StartJob startJob,
            UserQueries users,
            OrganisationQueries organisations,
            OfferTask offers,
            UnitOfWork unitOfWork) {
        BulkWishes wishes = new BulkWishes(users, organisations, offers, tasks);
        return new ChangeManyLeadsService(tasks, startJob, wishes, unitOfWork);
    }

    /** What the jobs on many leads do. */
    public static JobWork workOnManyLeads(
            LeadWork work,
            BulkTasks tasks,
            UserQueries users,
            OrganisationQueries organisations,
            Clock clock) {
        return new WorkOnManyLeads(work, tasks, users, organisations, clock);
    }

    public static LeadQueries leadQueries(
            LeadReads reads, PhoneNumbers phoneNumbers, LeadSettings settings) {
        return new LeadQueriesService(reads, phoneNumbers, settings);
    }

    public static ExportLeads exportLeads(
            LeadExports exports,
            CustomFields customFields,
            OrganisationQueries organisations,
            AuditTrail trail) {
        return new ExportLeadsService(exports, customFields, organisations, trail);
    }

    /** How phones are read that people type. */
    public static ReadPhone readPhone(PhoneNumbers phoneNumbers, LeadSettings settings) {
        return typed -> phoneNumbers.parse(typed, settings.defaultRegion());
    }

    public static MatchLeads matchLeads(LeadMatches matches) {
        return new MatchLeadsService(matches);
    }

    public static CorrectManyLeads correctManyLeads(
            LeadCorrections corrections,
            LeadWork work,
            CustomFields customFields,
            UserQueries users,
            PhoneNumbers phoneNumbers,
            ScoringMethod method,
            LeadSettings settings,
            Clock clock) {
        return new CorrectManyLeadsService(
                corrections,
                work,
                customFields,
                users,
                new WishedFacts(phoneNumbers, settings),
                method,
                clock);
    }

    public static TakeBackLeads takeBackLeads(
            LeadMatches matches, BeforeLeadsGo beforeLeadsGo, Clock clock) {
        return new TakeBackLeadsService(matches, beforeLeadsGo, clock);
    }

    public static SaveCustomField saveCustomField(CustomFields customFields) {
        return new SaveCustomFieldService(customFields);
    }

    /** The reaction that brings captured and changed leads to open screens. */
    public static Reaction announceLeads(LeadAnnouncements announcements) {
        return new AnnounceLeads(announcements);
    }
}
