package io.huni.application.imports;

import io.huni.application.idempotency.IdempotencyKeys;
import io.huni.application.identity.UserQueries;
import io.huni.application.job.JobWork;
import io.huni.application.job.StartJob;
import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.CorrectManyLeads;
import io.huni.application.lead.MatchLeads;
import io.huni.application.lead.ReadPhone;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.lead.TakeBackLeads;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;

/** Builds the use cases of imports. */
public final class ImportUseCases {
    private final ImportPorts ports;
    private final Neighbours neighbours;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final RowReadings readings;
    private final JudgeRows judge;

    public ImportUseCases(
            ImportPorts ports, Neighbours neighbours, UnitOfWork unitOfWork, Clock clock) {
        this.ports = ports;
        this.neighbours = neighbours;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.readings =
                new RowReadings(
                        neighbours.customFields(),
                        neighbours.organisations(),
                        neighbours.users(),
                        neighbours.readPhone(),
                        clock);
        this.judge = new JudgeRows(ports.rows(), readings, neighbours.matchLeads());
    }

    public UploadImport uploadImport(IdempotencyKeys idempotencyKeys, Ids ids) {
        return new UploadImportService(
                ports,
                neighbours.customFields(),
                neighbours.readPhone(),
                idempotencyKeys,
                unitOfWork,
                ids,
                clock);
    }

    public ImportQueries importQueries() {
        return new ImportQueriesService(
                ports.imports(), ports.rows(), neighbours.matchLeads(), neighbours.users(), clock);
    }

    public ArrangeImport arrangeImport() {
        return new ArrangeImportService(
                ports.imports(),
                neighbours.customFields(),
                neighbours.organisations(),
                neighbours.users(),
                unitOfWork);
    }

    public RunImport runImport(StartJob startJob) {
        return new RunImportService(ports, startJob, unitOfWork);
    }

    public MendRow mendRow() {
        return new MendRowService(ports, judge, unitOfWork);
    }

    public RemoveImport removeImport() {
        return new RemoveImportService(ports.imports(), unitOfWork);
    }

    /** What the jobs that check do. */
    public JobWork checkRows() {
        return new CheckRows(ports.imports(), judge);
    }

    /** What the jobs that take over and put back do. */
    public JobWork takeRows() {
        NewLeads newLeads = new NewLeads(neighbours.captureLead(), clock);
        return new TakeRows(
                ports,
                readings,
                new TakenRows(
                        ports.rows(),
                        neighbours.matchLeads(),
                        newLeads,
                        new ChangedLeads(neighbours.correctManyLeads())),
                new PutBackRows(neighbours.takeBackLeads(), neighbours.correctManyLeads()));
    }

    /** What other features do for imports. */
    public record Neighbours(
            CaptureLead captureLead,
            MatchLeads matchLeads,
            TakeBackLeads takeBackLeads,
            CorrectManyLeads correctManyLeads,
            ReadPhone readPhone,
            SaveCustomField customFields,
            OrganisationQueries organisations,
            UserQueries users) {}
}
