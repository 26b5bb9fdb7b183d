package io.huni.application.imports;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.idempotency.InMemoryIdempotencyKeys;
import io.huni.application.imports.ArrangeImport.Wishes;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.application.job.InMemoryJobs;
import io.huni.application.lead.InMemoryCustomFields;
import io.huni.application.lead.InMemoryLeadCorrections;
import io.huni.application.lead.InMemoryLeadMatches;
import io.huni.application.lead.InMemoryLeadWork;
import io.huni.application.lead.InMemoryLeads;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.Fault;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.Target;
import io.huni.domain.imports.TargetField;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Edit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A row names somebody who could not see the lead that it changes. */
class LeftOutAssignmentTest {
    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    private static final User ZEYNEP = aUser().as(Role.SUPERADMIN).user();
    private static final User NIL = aUser().named("Nil Erbil").as(Role.DISTRIBUTOR).of(NOVA).user();
    private static final String WHY = ImportErrorKey.ASSIGNMENT_LEFT_OUT.key();

    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final ImportHouse house =
            new ImportHouse(
                    new ImportHouse.Parts(
                            new InMemoryImports(),
                            new InMemoryImportRows(),
                            new InMemoryTabularFiles(),
                            leads,
                            new InMemoryLeadMatches(leads),
                            new InMemoryLeadCorrections(leads),
                            new InMemoryLeadWork(leads),
                            new InMemoryCustomFields(),
                            jobs,
                            jobs,
                            new InMemoryIdempotencyKeys(),
                            new InMemoryUnitOfWork(),
                            new RisingIds()),
                    Clock.systemUTC());

    @BeforeEach
    void aLeadOfNobody() {
        house.hire(ZEYNEP);
        house.hire(NIL);
        house.found(new Distributor(NOVA, "Nova", true, Duration.ofMinutes(15)));
        ImportId id = house.upload(me(), "Ad Soyad;Telefon\nAyşe;+905551234567\n");
        house.check(me(), id);
        house.run(me(), id);
    }

    @Test
    void theRowSaysSoAlthoughTheRestWasTakenOver() {
        ImportId id = updated("Ayşe Kaya");

        StoredRow row = row(id);
        assertThat(row.outcome()).contains(RowOutcome.UPDATED);
        assertThat(row.faults()).extracting(Fault::key).containsExactly(WHY);
        assertThat(row.faults().getFirst().parameters()).containsEntry("value", "Nil Erbil");
        assertThat(reasons(id)).containsExactly(WHY);

        house.undo(me(), id);

        assertThat(row(id).faults()).isEmpty();
    }

    @Test
    void theRowSaysSoWhenNothingElseWasToBeChanged() {
        ImportId id = updated("Ayşe");

        assertThat(row(id).outcome()).contains(RowOutcome.SKIPPED);
        assertThat(row(id).faults()).extracting(Fault::key).containsExactly(WHY);
        assertThat(reasons(id)).containsExactly(WHY);
    }

    private ImportId updated(String name) {
        ImportId id =
                house.upload(
                        me(), "Ad Soyad;Telefon;Kim\n%s;+905551234567;Nil Erbil\n".formatted(name));
        Wishes wishes =
                new Wishes(
                        Map.of(2, Optional.of(Target.of(TargetField.ASSIGNEE))),
                        Edit.to(Optional.of(NOVA)),
                        Edit.keep(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(DuplicatePolicy.UPDATE),
                        Optional.empty(),
                        Edit.keep(),
                        Optional.empty());
        house.arrangeImport
                .arrange(new ArrangeImport.Command(me(), id, wishes, Optional.empty()))
                .block();
        house.check(me(), id);
        house.run(me(), id);
        return id;
    }

    private StoredRow row(ImportId id) {
        return house.queries
                .rows(
                        me(),
                        id,
                        Optional.empty(),
                        Optional.empty(),
                        new PageRequest(10, Optional.empty()))
                .block()
                .items()
                .getFirst();
    }

    private List<String> reasons(ImportId id) {
        return jobs.reasons(house.view(me(), id).found().runJob().orElseThrow()).block().stream()
                .map(one -> one.reason().key())
                .toList();
    }

    private static Actor.Person me() {
        return ZEYNEP.asActor();
    }
}
