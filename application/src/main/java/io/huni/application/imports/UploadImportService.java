package io.huni.application.imports;

import io.huni.application.idempotency.IdempotencyKeys;
import io.huni.application.idempotency.IdempotencyKeys.Claim;
import io.huni.application.imports.port.ImportRows;
import io.huni.application.imports.port.Imports;
import io.huni.application.imports.port.TabularFiles;
import io.huni.application.lead.CaptureLead.Idempotency;
import io.huni.application.lead.ReadPhone;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.DateOrder;
import io.huni.domain.imports.FileFacts;
import io.huni.domain.imports.FileOrigin;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.ImportSettings;
import io.huni.domain.imports.Recognition;
import io.huni.domain.imports.Target;
import io.huni.domain.lead.CustomField;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;

final class UploadImportService implements UploadImport {
    private static final int AT_ONCE = 2_000;

    private final Imports imports;
    private final ImportRows rows;
    private final TabularFiles files;
    private final SaveCustomField customFields;
    private final ReadPhone readPhone;
    private final IdempotencyKeys idempotencyKeys;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    UploadImportService(
            ImportPorts ports,
            SaveCustomField customFields,
            ReadPhone readPhone,
            IdempotencyKeys idempotencyKeys,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        this.imports = ports.imports();
        this.rows = ports.rows();
        this.files = ports.files();
        this.customFields = customFields;
        this.readPhone = readPhone;
        this.idempotencyKeys = idempotencyKeys;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<ImportId> upload(Command command) {
        return Mono.fromRunnable(() -> command.actor().require(Right.LEAD_IMPORT))
                .then(Mono.defer(() -> once(command)))
                .as(unitOfWork::inTransaction);
    }

    private Mono<ImportId> once(Command command) {
        return command.idempotency()
                .map(
                        key ->
                                idempotencyKeys
                                        .claim(command.actor(), key.key(), key.request())
                                        .flatMap(claim -> settle(command, key, claim)))
                .orElseGet(() -> taken(command));
    }

    private Mono<ImportId> settle(Command command, Idempotency key, Claim claim) {
        return switch (claim) {
            case Claim.Fresh() ->
                    taken(command)
                            .flatMap(
                                    id ->
                                            idempotencyKeys
                                                    .fulfil(
                                                            command.actor(),
                                                            key.key(),
                                                            id.value().toString())
                                                    .thenReturn(id));
            case Claim.Done(String made) -> Mono.just(ImportId.of(made));
            case Claim.Misused() -> Mono.error(new Refused(SharedErrorKey.IDEMPOTENCY_KEY_REUSED));
        };
    }

    private Mono<ImportId> taken(Command command) {
        return files.open(command.file(), command.sheet())
                .flatMap(table -> kept(command, new ArrivingFile(command.name(), table)));
    }

    private Mono<ImportId> kept(Command command, ArrivingFile file) {
        ImportId id = new ImportId(ids.next());
        return imports.add(first(command, id, file))
                .then(Mono.defer(() -> rowsKept(id, file)))
                .then(Mono.defer(() -> recognised(command, id, file)))
                .flatMap(whole -> imports.save(whole).thenReturn(id));
    }

    private Mono<Void> rowsKept(ImportId id, ArrivingFile file) {
        return file.table()
                .rows()
                .buffer(AT_ONCE)
                .concatMap(group -> rows.add(id, file.seen(group), group), 1)
                .then(Mono.fromRunnable(file::requireRows));
    }

    /** So that the rows have something to belong to. */
    private Import first(Command command, ImportId id, ArrivingFile file) {
        FileFacts facts = file.facts(FileOrigin.OTHER);
        return Import.uploaded(
                id,
                owner(command.actor()),
                facts,
                List.of(),
                ImportSettings.standard(facts.origin(), DateOrder.DMY),
                clock.instant());
    }

    private static UserId owner(Actor actor) {
        return actor.user().orElseThrow(() -> new Refused(IdentityErrorKey.NOT_SIGNED_IN));
    }

    private Mono<Import> recognised(Command command, ImportId id, ArrivingFile file) {
        return customFields
                .all(new Actor.Program())
                .zipWhen(fields -> imports.lastTime(owner(command.actor()), file.table().header()))
                .map(pair -> whole(command, id, file, pair.getT1(), pair.getT2()));
    }

    private Import whole(
            Command command,
            ImportId id,
            ArrivingFile file,
            List<CustomField> fields,
            Map<Integer, Target> lastTime) {
        Recognition recognition = new Recognition(file.surveys(), fields, readPhone::read);
        return Import.uploaded(
                id,
                owner(command.actor()),
                file.facts(recognition.origin()),
                recognition.columns(lastTime),
                ImportSettings.standard(recognition.origin(), recognition.dateOrder()),
                clock.instant());
    }
}
