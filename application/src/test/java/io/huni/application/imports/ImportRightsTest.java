package io.huni.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.idempotency.InMemoryIdempotencyKeys;
import io.huni.application.job.InMemoryJobs;
import io.huni.application.lead.CaptureLead.Idempotency;
import io.huni.application.lead.InMemoryCustomFields;
import io.huni.application.lead.InMemoryLeadCorrections;
import io.huni.application.lead.InMemoryLeadMatches;
import io.huni.application.lead.InMemoryLeadWork;
import io.huni.application.lead.InMemoryLeads;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.Target;
import io.huni.domain.imports.TargetField;
import io.huni.domain.job.JobState;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class ImportRightsTest {
    @TempDir Path folder;

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

    private static Actor.Person with(Right... rights) {
        Set<Right> held = EnumSet.noneOf(Right.class);
        held.addAll(Set.of(rights));
        return new Actor.Person(
                new UserId(new UUID(0, 1)),
                Role.SUPERADMIN.limitedTo(held),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void nothingOpensWithoutTheRight() {
        Actor.Person reader = with(Right.LEAD_READ, Right.LEAD_CREATE);

        assertThatThrownBy(() -> house.upload(reader, "Telefon\n05551234567\n"))
                .hasMessage("shared.right-missing");
        assertThatThrownBy(() -> house.view(reader, new ImportId(new UUID(0, 1))))
                .hasMessage("shared.right-missing");
    }

    @Test
    void whoMayNotChangeLeadsChoosesNoPolicyThatDoes() {
        Actor.Person importer = with(Right.LEAD_IMPORT, Right.LEAD_CREATE);
        ImportId id = house.upload(importer, "Telefon\n05551234567\n");

        assertThatThrownBy(() -> house.arrange(importer, id, Map.of(), DuplicatePolicy.UPDATE))
                .hasMessage("shared.right-missing");
        house.arrange(importer, id, Map.of(), DuplicatePolicy.CREATE);
    }

    @Test
    void whoMayNotAssignMapsNoColumnOfPeople() {
        Actor.Person importer = with(Right.LEAD_IMPORT, Right.LEAD_CREATE);
        ImportId id = house.upload(importer, "Telefon;Kim\n05551234567;Ayşe\n");

        assertThatThrownBy(
                        () ->
                                house.arrange(
                                        importer,
                                        id,
                                        Map.of(1, Optional.of(Target.of(TargetField.ASSIGNEE))),
                                        DuplicatePolicy.SKIP))
                .hasMessage("shared.right-missing");
    }

    @Test
    void aFileThatNamesNobodyNeedsNoRightToReadPartnersOrPeople() {
        Actor.Person importer = hired(Right.LEAD_IMPORT, Right.LEAD_CREATE);
        ImportId id = house.upload(importer, "Ad Soyad;Telefon\nCan;05551234567\n");

        assertThat(house.check(importer, id).state()).isEqualTo(JobState.DONE);
        assertThat(house.run(importer, id).tally().done()).isOne();
    }

    @Test
    void whoMayNotReadPartnersOrPeopleMapsNoColumnOfThem() {
        Actor.Person importer = with(Right.LEAD_IMPORT, Right.LEAD_CREATE, Right.LEAD_ASSIGN);
        ImportId id = house.upload(importer, "Telefon;Kim\n05551234567;Ayşe\n");

        for (TargetField field : List.of(TargetField.DISTRIBUTOR, TargetField.ASSIGNEE)) {
            assertThatThrownBy(() -> mapped(importer, id, field, DuplicatePolicy.SKIP))
                    .hasMessage("shared.right-missing");
        }
    }

    @Test
    void whoMayNotAssignMovesNoLeadsToPartners() {
        Actor.Person importer =
                with(
                        Right.LEAD_IMPORT,
                        Right.LEAD_CREATE,
                        Right.LEAD_CHANGE,
                        Right.DISTRIBUTOR_READ);
        ImportId id = house.upload(importer, "Telefon;Kim\n05551234567;Nova\n");

        assertThatThrownBy(
                        () -> mapped(importer, id, TargetField.DISTRIBUTOR, DuplicatePolicy.UPDATE))
                .hasMessage("shared.right-missing");
        mapped(importer, id, TargetField.DISTRIBUTOR, DuplicatePolicy.SKIP);
    }

    private void mapped(Actor actor, ImportId id, TargetField field, DuplicatePolicy duplicates) {
        house.arrange(actor, id, Map.of(1, Optional.of(Target.of(field))), duplicates);
    }

    private Actor.Person hired(Right... rights) {
        Actor.Person person = with(rights);
        house.hire(
                new User(
                        person.id(),
                        new EmailAddress("ithal@ornek.test"),
                        "İthal",
                        person.role(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Language.TR,
                        Theme.SYSTEM));
        return person;
    }

    @Test
    void refusesACustomFieldThatIsNotThere() {
        Actor.Person importer = with(Right.LEAD_IMPORT, Right.LEAD_CREATE);
        ImportId id = house.upload(importer, "Telefon;Oda\n05551234567;Tek\n");

        assertThatThrownBy(
                        () ->
                                house.arrange(
                                        importer,
                                        id,
                                        Map.of(1, Optional.of(Target.custom("oda"))),
                                        DuplicatePolicy.SKIP))
                .hasMessage("lead.custom-field-unknown");
    }

    @Test
    void theSameUploadTwiceIsOneImport() throws IOException {
        Actor.Person importer = with(Right.LEAD_IMPORT);
        Path file = Files.writeString(folder.resolve("a.csv"), "Telefon\n05551234567\n");

        ImportId first = upload(importer, file, "hash");

        assertThat(upload(importer, file, "hash")).isEqualTo(first);
        assertThatThrownBy(() -> upload(importer, file, "another"))
                .hasMessage("shared.idempotency-key-reused");
    }

    private ImportId upload(Actor actor, Path file, String hash) {
        return house.uploadImport
                .upload(
                        new UploadImport.Command(
                                actor,
                                "a.csv",
                                file,
                                Optional.empty(),
                                Optional.of(new Idempotency("key", hash))))
                .block();
    }

    @Test
    void anotherVersionIsStale() {
        Actor.Person importer = with(Right.LEAD_IMPORT, Right.LEAD_CREATE);
        ImportId id = house.upload(importer, "Telefon\n05551234567\n");
        int version = house.view(importer, id).found().version();
        house.arrange(importer, id, Map.of(), DuplicatePolicy.CREATE);

        assertThat(house.view(importer, id).found().version()).isEqualTo(version + 1);
    }
}
