package io.huni.bootstrap.wiring;

import io.huni.application.idempotency.IdempotencyKeys;
import io.huni.application.identity.UserQueries;
import io.huni.application.imports.ArrangeImport;
import io.huni.application.imports.ImportPorts;
import io.huni.application.imports.ImportQueries;
import io.huni.application.imports.ImportUseCases;
import io.huni.application.imports.ImportUseCases.Neighbours;
import io.huni.application.imports.MendRow;
import io.huni.application.imports.RemoveImport;
import io.huni.application.imports.RunImport;
import io.huni.application.imports.UploadImport;
import io.huni.application.imports.port.ImportRows;
import io.huni.application.imports.port.Imports;
import io.huni.application.imports.port.TabularFiles;
import io.huni.application.job.JobWork;
import io.huni.application.job.StartJob;
import io.huni.application.lead.BeforeLeadsGo;
import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.CorrectManyLeads;
import io.huni.application.lead.LeadSettings;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.MatchLeads;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.lead.TakeBackLeads;
import io.huni.application.lead.port.CustomFields;
import io.huni.application.lead.port.LeadCorrections;
import io.huni.application.lead.port.LeadMatches;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.lead.port.PhoneNumbers;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.scoring.ScoringMethod;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class ImportWiring {
    @Bean
    ImportPorts importPorts(Imports imports, ImportRows rows, TabularFiles files) {
        return new ImportPorts(imports, rows, files);
    }

    @Bean
    MatchLeads matchLeads(LeadMatches matches) {
        return LeadUseCases.matchLeads(matches);
    }

    @Bean
    TakeBackLeads takeBackLeads(LeadMatches matches, BeforeLeadsGo beforeLeadsGo, Clock clock) {
        return LeadUseCases.takeBackLeads(matches, beforeLeadsGo, clock);
    }

    @Bean
    CorrectManyLeads correctManyLeads(
            LeadCorrections corrections,
            LeadWork work,
            CustomFields customFields,
            UserQueries users,
            PhoneNumbers phoneNumbers,
            ScoringMethod method,
            LeadSettings settings,
            Clock clock) {
        return LeadUseCases.correctManyLeads(
                corrections, work, customFields, users, phoneNumbers, method, settings, clock);
    }

    @Bean
    ImportUseCases importUseCases(
            ImportPorts ports, Neighbours neighbours, UnitOfWork unitOfWork, Clock clock) {
        return new ImportUseCases(ports, neighbours, unitOfWork, clock);
    }

    @Bean
    Neighbours neighboursOfImports(
            CaptureLead captureLead,
            MatchLeads matchLeads,
            TakeBackLeads takeBackLeads,
            CorrectManyLeads correctManyLeads,
            PhoneNumbers phoneNumbers,
            LeadSettings settings,
            SaveCustomField customFields,
            OrganisationQueries organisations,
            UserQueries users) {
        return new Neighbours(
                captureLead,
                matchLeads,
                takeBackLeads,
                correctManyLeads,
                LeadUseCases.readPhone(phoneNumbers, settings),
                customFields,
                organisations,
                users);
    }

    @Bean
    UploadImport uploadImport(ImportUseCases useCases, IdempotencyKeys keys, Ids ids) {
        return useCases.uploadImport(keys, ids);
    }

    @Bean
    ImportQueries importQueries(ImportUseCases useCases) {
        return useCases.importQueries();
    }

    @Bean
    ArrangeImport arrangeImport(ImportUseCases useCases) {
        return useCases.arrangeImport();
    }

    @Bean
    RunImport runImport(ImportUseCases useCases, StartJob startJob) {
        return useCases.runImport(startJob);
    }

    @Bean
    MendRow mendRow(ImportUseCases useCases) {
        return useCases.mendRow();
    }

    @Bean
    RemoveImport removeImport(ImportUseCases useCases) {
        return useCases.removeImport();
    }

    @Bean
    JobWork checkRows(ImportUseCases useCases) {
        return useCases.checkRows();
    }

    @Bean
    JobWork takeRows(ImportUseCases useCases) {
        return useCases.takeRows();
    }
}
