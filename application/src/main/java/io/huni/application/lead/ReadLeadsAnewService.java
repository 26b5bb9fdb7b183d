package io.huni.application.lead;

import io.huni.application.lead.port.CustomFields;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.lead.CustomField;
import io.huni.domain.lead.FormMapping;
import io.huni.domain.lead.FormReading;
import io.huni.domain.lead.Lead;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

final class ReadLeadsAnewService implements ReadLeadsAnew {
    private static final int SLICE = 500;

    private final Leads leads;
    private final CustomFields customFields;
    private final UnitOfWork unitOfWork;
    private final LeadNormaliser normaliser;
    private final ScoringMethod method;
    private final Clock clock;

    ReadLeadsAnewService(
            Leads leads,
            CustomFields customFields,
            UnitOfWork unitOfWork,
            LeadNormaliser normaliser,
            ScoringMethod method,
            Clock clock) {
        this.leads = leads;
        this.customFields = customFields;
        this.unitOfWork = unitOfWork;
        this.normaliser = normaliser;
        this.method = method;
        this.clock = clock;
    }

    @Override
    public Mono<Long> readAnew(MetaId form, FormMapping mapping) {
        return customFields.all().flatMap(fields -> allSlices(new Task(form, mapping, fields)));
    }

    private Mono<Long> allSlices(Task task) {
        return slice(task, Optional.empty())
                .expand(done -> slice(task, done.last()))
                .reduce(0L, (sum, done) -> sum + done.size());
    }

    private Mono<Slice> slice(Task task, Optional<LeadId> after) {
        return leads.ofForm(task.form(), after, SLICE)
                .filter(found -> !found.isEmpty())
                .flatMap(
                        found ->
                                leads.saveReadings(changes(found, task))
                                        .thenReturn(Slice.of(found)))
                .as(unitOfWork::inTransaction);
    }

    private List<Change<Lead>> changes(List<Lead> found, Task task) {
        return found.stream()
                .map(lead -> readAnew(lead, task))
                .filter(change -> !change.events().isEmpty())
                .toList();
    }

    private Change<Lead> readAnew(Lead lead, Task task) {
        FormReading reading = FormReading.of(lead.raw(), task.mapping());
        return lead.readAnew(
                normaliser.contact(reading),
                reading,
                normaliser.custom(reading, task.fields()),
                method,
                clock.instant());
    }

    private record Task(MetaId form, FormMapping mapping, List<CustomField> fields) {}

    private record Slice(int size, Optional<LeadId> last) {
        static Slice of(List<Lead> leads) {
            return new Slice(leads.size(), Optional.of(leads.getLast().id()));
        }
    }
}
