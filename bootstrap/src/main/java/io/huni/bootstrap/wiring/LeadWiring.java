package io.huni.bootstrap.wiring;

import io.huni.application.identity.UserQueries;
import io.huni.application.job.JobWork;
import io.huni.application.job.StartJob;
import io.huni.application.lead.ActOnLeads;
import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.ChangeManyLeads;
import io.huni.application.lead.EditLead;
import io.huni.application.lead.ExportLeads;
import io.huni.application.lead.HandOverLeads;
import io.huni.application.lead.LeadQueries;
import io.huni.application.lead.LeadSettings;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.OfferTask;
import io.huni.application.lead.ReadLeadsAnew;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.lead.UndoLead;
import io.huni.application.lead.WorkOnLead;
import io.huni.application.lead.WorkOnLeads;
import io.huni.application.lead.port.BulkTasks;
import io.huni.application.lead.port.CustomFields;
import io.huni.application.lead.port.LastChanges;
import io.huni.application.lead.port.LeadAnnouncements;
import io.huni.application.lead.port.LeadEdits;
import io.huni.application.lead.port.LeadExports;
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

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class LeadWiring {
    @Bean
    LeadSettings leadSettings() {
        return LeadSettings.standard();
    }

    @Bean
    CaptureLead captureLead(
            Leads leads,
            CustomFields customFields,
            PhoneNumbers phoneNumbers,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Ids ids,
            ScoringMethod method,
            LeadSettings settings,
            Clock clock) {
        return LeadUseCases.captureLead(
                leads,
                customFields,
                phoneNumbers,
                organisations,
                unitOfWork,
                ids,
                method,
                settings,
                clock);
    }

    @Bean
    ReadLeadsAnew readLeadsAnew(
            Leads leads,
            CustomFields customFields,
            PhoneNumbers phoneNumbers,
            UnitOfWork unitOfWork,
            ScoringMethod method,
            LeadSettings settings,
            Clock clock) {
        return LeadUseCases.readLeadsAnew(
                leads, customFields, phoneNumbers, unitOfWork, method, settings, clock);
    }

    @Bean
    HandOverLeads handOverLeads(LeadWork work, Clock clock) {
        return LeadUseCases.handOverLeads(work, clock);
    }

    @Bean
    WorkOnLeads workOnLeads(LeadWork work, UnitOfWork unitOfWork, Clock clock) {
        return LeadUseCases.workOnLeads(work, unitOfWork, clock);
    }

    @Bean
    ActOnLeads actOnLeads(LeadWork work, Clock clock) {
        return LeadUseCases.actOnLeads(work, clock);
    }

    @Bean
    WorkOnLead workOnLead(
            LeadWork work,
            LastChanges changes,
            UserQueries users,
            UnitOfWork unitOfWork,
            Clock clock) {
        return LeadUseCases.workOnLead(work, changes, users, unitOfWork, clock);
    }

    @Bean
    UndoLead undoLead(
            LeadWork work,
            LastChanges changes,
            UserQueries users,
            UnitOfWork unitOfWork,
            Clock clock) {
        return LeadUseCases.undoLead(work, changes, users, unitOfWork, clock);
    }

    @Bean
    EditLead editLead(
            LeadEdits edits,
            CustomFields customFields,
            PhoneNumbers phoneNumbers,
            OrganisationQueries organisations,
            UserQueries users,
            UnitOfWork unitOfWork,
            ScoringMethod method,
            LeadSettings settings,
            Clock clock) {
        return LeadUseCases.editLead(
                edits,
                customFields,
                phoneNumbers,
                organisations,
                users,
                unitOfWork,
                method,
                settings,
                clock);
    }

    @Bean
    ChangeManyLeads changeManyLeads(
            BulkTasks tasks,
            StartJob startJob,
            UserQueries users,
            OrganisationQueries organisations,
            OfferTask offers,
            UnitOfWork unitOfWork) {
        return LeadUseCases.changeManyLeads(
                tasks, startJob, users, organisations, offers, unitOfWork);
    }

    @Bean
    JobWork workOnManyLeads(
            LeadWork work,
            BulkTasks tasks,
            UserQueries users,
            OrganisationQueries organisations,
            Clock clock) {
        return LeadUseCases.workOnManyLeads(work, tasks, users, organisations, clock);
    }

    @Bean
    LeadQueries leadQueries(LeadReads reads, PhoneNumbers phoneNumbers, LeadSettings settings) {
        return LeadUseCases.leadQueries(reads, phoneNumbers, settings);
    }

    @Bean
    ExportLeads exportLeads(
            LeadExports exports,
            CustomFields customFields,
            OrganisationQueries organisations,
            AuditTrail trail) {
        return LeadUseCases.exportLeads(exports, customFields, organisations, trail);
    }

    @Bean
    SaveCustomField saveCustomField(CustomFields customFields) {
        return LeadUseCases.saveCustomField(customFields);
    }

    @Bean
    Reaction announceLeads(LeadAnnouncements announcements) {
        return LeadUseCases.announceLeads(announcements);
    }
}
