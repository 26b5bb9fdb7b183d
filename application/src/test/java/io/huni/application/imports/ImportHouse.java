package io.huni.application.imports;

import io.huni.application.idempotency.IdempotencyKeys;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.identity.UserQueries;
import io.huni.application.imports.ArrangeImport.Wishes;
import io.huni.application.imports.ImportQueries.ImportView;
import io.huni.application.imports.ImportUseCases.Neighbours;
import io.huni.application.imports.port.ImportRows;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.application.imports.port.Imports;
import io.huni.application.imports.port.TabularFiles;
import io.huni.application.job.JobUseCases;
import io.huni.application.job.RunJobs;
import io.huni.application.job.SteerJob;
import io.huni.application.job.port.JobQueue;
import io.huni.application.job.port.Jobs;
import io.huni.application.lead.InMemoryPhoneNumbers;
import io.huni.application.lead.LeadSettings;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.port.CustomFields;
import io.huni.application.lead.port.LeadCorrections;
import io.huni.application.lead.port.LeadMatches;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.lead.port.Leads;
import io.huni.application.live.InMemoryLiveEvents;
import io.huni.application.live.LiveUseCases;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.Ids;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.Target;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.Edit;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The use cases of imports with everything around them, over whichever ports. */
public final class ImportHouse {
    public final UploadImport uploadImport;
    public final ImportQueries queries;
    public final ArrangeImport arrangeImport;
    public final RunImport runImport;
    public final MendRow mendRow;
    public final RemoveImport removeImport;
    public final SteerJob steerJob;
    public final RunJobs runJobs;
    private final Jobs jobs;
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryDistributors distributors = new InMemoryDistributors();

    public ImportHouse(Parts parts, Clock clock) {
        UserQueries people = IdentityUseCases.userQueries(users);
        OrganisationQueries organisations = organisations();
        ScoringMethod method = new ScoringMethod(ScoreWeights.standard());
        LeadSettings settings = LeadSettings.standard();
        InMemoryPhoneNumbers phones = new InMemoryPhoneNumbers();
        ImportUseCases useCases =
                new ImportUseCases(
                        new ImportPorts(parts.imports, parts.rows, parts.files),
                        new Neighbours(
                                LeadUseCases.captureLead(
                                        parts.leads,
                                        parts.fields,
                                        phones,
                                        organisations,
                                        parts.unitOfWork,
                                        parts.ids,
                                        method,
                                        settings,
                                        clock),
                                LeadUseCases.matchLeads(parts.matches),
                                LeadUseCases.takeBackLeads(
                                        parts.matches, leads -> Mono.empty(), clock),
                                LeadUseCases.correctManyLeads(
                                        parts.corrections,
                                        parts.work,
                                        parts.fields,
                                        people,
                                        phones,
                                        method,
                                        settings,
                                        clock),
                                LeadUseCases.readPhone(phones, settings),
                                LeadUseCases.saveCustomField(parts.fields),
                                organisations,
                                people),
                        parts.unitOfWork,
                        clock);
        jobs = parts.jobs;
        uploadImport = useCases.uploadImport(parts.keys, parts.ids);
        queries = useCases.importQueries();
        arrangeImport = useCases.arrangeImport();
        runImport = useCases.runImport(JobUseCases.startJob(parts.queue, parts.ids, clock));
        mendRow = useCases.mendRow();
        removeImport = useCases.removeImport();
        steerJob =
                JobUseCases.steerJob(
                        parts.jobs,
                        parts.queue,
                        () -> Stream.of(useCases.takeRows()),
                        parts.unitOfWork,
                        parts.ids,
                        clock);
        runJobs =
                JobUseCases.runJobs(
                        parts.queue,
                        parts.jobs,
                        () -> Stream.of(useCases.checkRows(), useCases.takeRows()),
                        people,
                        LiveUseCases.announce(new InMemoryLiveEvents()),
                        parts.unitOfWork,
                        clock);
    }

    private OrganisationQueries organisations() {
        InMemoryOrganisations organisations = new InMemoryOrganisations();
        organisations
                .save(
                        new Organisation(
                                "Anadolu",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
        return OrganisationUseCases.organisationQueries(organisations, distributors);
    }

    public void found(Distributor distributor) {
        distributors.save(distributor).block();
    }

    public void hire(User user) {
        users.add(user, "").block();
    }

    /** A file with semicolons. */
    public ImportId upload(Actor actor, String content) {
        try {
            Path file = Files.createTempFile("huni-test", ".csv");
            Files.writeString(file, content);
            return upload(actor, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public ImportId upload(Actor actor, Path file) {
        return uploadImport
                .upload(
                        new UploadImport.Command(
                                actor, "leadler.csv", file, Optional.empty(), Optional.empty()))
                .block();
    }

    public void arrange(
            Actor actor,
            ImportId id,
            Map<Integer, Optional<Target>> targets,
            DuplicatePolicy duplicates) {
        Wishes wishes =
                new Wishes(
                        targets,
                        Edit.keep(),
                        Edit.keep(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(duplicates),
                        Optional.empty(),
                        Edit.keep(),
                        Optional.empty());
        arrangeImport
                .arrange(new ArrangeImport.Command(actor, id, wishes, Optional.empty()))
                .block();
    }

    public Job check(Actor actor, ImportId id) {
        return ended(runImport.check(actor, id).block());
    }

    public Job run(Actor actor, ImportId id) {
        return ended(runImport.run(actor, id).block());
    }

    public Job undo(Actor actor, ImportId id) {
        JobId job = view(actor, id).found().runJob().orElseThrow();
        return ended(steerJob.undo(actor, job).block().id());
    }

    /** Lets every job do its work. */
    public Job ended(JobId job) {
        while (Boolean.TRUE.equals(runJobs.step().block())) {
            continue;
        }
        return jobs.find(job).block();
    }

    public ImportView view(Actor actor, ImportId id) {
        return queries.get(actor, id).block();
    }

    public List<StoredRow> rows(Actor actor, ImportId id) {
        return queries.rows(
                        actor,
                        id,
                        Optional.empty(),
                        Optional.empty(),
                        new PageRequest(200, Optional.empty()))
                .block()
                .items();
    }

    /** Whichever ports the use cases stand on. */
    public record Parts(
            Imports imports,
            ImportRows rows,
            TabularFiles files,
            Leads leads,
            LeadMatches matches,
            LeadCorrections corrections,
            LeadWork work,
            CustomFields fields,
            JobQueue queue,
            Jobs jobs,
            IdempotencyKeys keys,
            UnitOfWork unitOfWork,
            Ids ids) {}
}
