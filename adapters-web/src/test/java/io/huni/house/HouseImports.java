package io.huni.house;

import io.huni.application.idempotency.InMemoryIdempotencyKeys;
import io.huni.application.identity.UserQueries;
import io.huni.application.imports.ArrangeImport;
import io.huni.application.imports.ImportPorts;
import io.huni.application.imports.ImportQueries;
import io.huni.application.imports.ImportUseCases;
import io.huni.application.imports.ImportUseCases.Neighbours;
import io.huni.application.imports.InMemoryTabularFiles;
import io.huni.application.imports.MendRow;
import io.huni.application.imports.RemoveImport;
import io.huni.application.imports.RunImport;
import io.huni.application.imports.UploadImport;
import io.huni.application.imports.port.ImportRows.Judged;
import io.huni.application.job.JobUseCases;
import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.InMemoryLeadCorrections;
import io.huni.application.lead.InMemoryLeadMatches;
import io.huni.application.lead.InMemoryPhoneNumbers;
import io.huni.application.lead.LeadSettings;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.domain.identity.Role;
import io.huni.domain.imports.Column;
import io.huni.domain.imports.DateOrder;
import io.huni.domain.imports.FileFacts;
import io.huni.domain.imports.FileKind;
import io.huni.domain.imports.FileOrigin;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.ImportSettings;
import io.huni.domain.imports.ImportState;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.imports.Target;
import io.huni.domain.imports.TargetField;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** Imports over the {@link House}. */
@Configuration(proxyBeanMethods = false)
class HouseImports {
    /** One of the superadmin with one row, in the state. */
    static ImportId of(House house, ImportState state) {
        ImportId id = new ImportId(house.ids.next());
        Column name =
                new Column(0, "Ad Soyad", List.of("Ayşe"), 1, Optional.empty(), Optional.empty())
                        .to(Optional.of(Target.of(TargetField.FULL_NAME)));
        FileFacts file =
                new FileFacts(
                        "leadler.csv",
                        FileKind.CSV,
                        Optional.of("UTF-8"),
                        Optional.of(";"),
                        FileOrigin.OTHER,
                        Optional.empty(),
                        List.of(),
                        1);
        Import found =
                new Import(
                        id,
                        house.person(Role.SUPERADMIN).id(),
                        file,
                        state,
                        List.of(name),
                        ImportSettings.standard(FileOrigin.OTHER, DateOrder.DMY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        house.clock.instant(),
                        1);
        house.imports
                .add(found)
                .then(house.importRows.add(id, 1, List.of(List.of("Ayşe"))))
                .then(
                        house.importRows.judge(
                                id,
                                List.of(
                                        new Judged(
                                                1,
                                                RowVerdict.FINE,
                                                List.of(),
                                                List.of(),
                                                Optional.empty()))))
                .block();
        return id;
    }

    static String filled(String text, House house) {
        String filled = text;
        if (text.contains("{import}")) {
            filled = filled.replace("{import}", of(house, ImportState.UPLOADED).value().toString());
        }
        if (text.contains("{checkedImport}")) {
            filled =
                    filled.replace(
                            "{checkedImport}", of(house, ImportState.CHECKED).value().toString());
        }
        return filled;
    }

    @Bean
    ImportUseCases importUseCases(
            House house,
            CaptureLead captureLead,
            SaveCustomField customFields,
            OrganisationQueries organisations,
            UserQueries users) {
        InMemoryLeadMatches matches = new InMemoryLeadMatches(house.leads);
        return new ImportUseCases(
                new ImportPorts(house.imports, house.importRows, new InMemoryTabularFiles()),
                new Neighbours(
                        captureLead,
                        LeadUseCases.matchLeads(matches),
                        LeadUseCases.takeBackLeads(matches, leads -> Mono.empty(), house.clock),
                        LeadUseCases.correctManyLeads(
                                new InMemoryLeadCorrections(house.leads),
                                house.work,
                                house.fields,
                                users,
                                new InMemoryPhoneNumbers(),
                                new ScoringMethod(ScoreWeights.standard()),
                                LeadSettings.standard(),
                                house.clock),
                        LeadUseCases.readPhone(new InMemoryPhoneNumbers(), LeadSettings.standard()),
                        customFields,
                        organisations,
                        users),
                new InMemoryUnitOfWork(),
                house.clock);
    }

    @Bean
    UploadImport uploadImport(ImportUseCases useCases, House house) {
        return useCases.uploadImport(new InMemoryIdempotencyKeys(), house.ids);
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
    RunImport runImport(ImportUseCases useCases, House house) {
        return useCases.runImport(JobUseCases.startJob(house.jobs, house.ids, house.clock));
    }

    @Bean
    MendRow mendRow(ImportUseCases useCases) {
        return useCases.mendRow();
    }

    @Bean
    RemoveImport removeImport(ImportUseCases useCases) {
        return useCases.removeImport();
    }
}
