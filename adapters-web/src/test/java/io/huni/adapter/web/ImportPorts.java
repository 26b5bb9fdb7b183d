package io.huni.adapter.web;

import io.huni.application.imports.ArrangeImport;
import io.huni.application.imports.ImportQueries;
import io.huni.application.imports.MendRow;
import io.huni.application.imports.RemoveImport;
import io.huni.application.imports.RunImport;
import io.huni.application.imports.UploadImport;
import io.huni.application.imports.port.ImportRows.Counts;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.application.lead.MatchLeads.Named;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.Column;
import io.huni.domain.imports.DateOrder;
import io.huni.domain.imports.Fault;
import io.huni.domain.imports.FileFacts;
import io.huni.domain.imports.FileKind;
import io.huni.domain.imports.FileOrigin;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.ImportSettings;
import io.huni.domain.imports.ImportState;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.imports.Suggestion;
import io.huni.domain.imports.Target;
import io.huni.domain.imports.TargetField;
import io.huni.domain.job.JobId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One import with one row that is wrong, and what was asked last. */
@Component
class ImportPorts
        implements UploadImport, ImportQueries, ArrangeImport, RunImport, MendRow, RemoveImport {
    volatile ArrangeImport.@Nullable Command arranged;
    volatile UploadImport.@Nullable Command uploaded;
    volatile MendRow.@Nullable Command mended;

    private static ImportView view() {
        Column column =
                new Column(
                                0,
                                "Telefon",
                                List.of("0555 730 14 09"),
                                2,
                                Optional.empty(),
                                Optional.empty())
                        .suggesting(
                                new Suggestion(Target.of(TargetField.PHONE), Suggestion.Why.NAME));
        Import found =
                new Import(
                        new ImportId(Sample.ID),
                        new UserId(Sample.ID),
                        new FileFacts(
                                "leadler.csv",
                                FileKind.CSV,
                                Optional.of("Windows-1254"),
                                Optional.of(";"),
                                FileOrigin.OTHER,
                                Optional.empty(),
                                List.of(),
                                2),
                        ImportState.CHECKED,
                        List.of(column),
                        ImportSettings.standard(FileOrigin.OTHER, DateOrder.DMY),
                        Optional.of(new JobId(Sample.ID)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Sample.NOW,
                        3);
        return new ImportView(
                found,
                new Counts(1, 0, 1, 0, 0, 0, 0, 0, 0),
                Optional.of("Zeynep"),
                EnumSet.of(Verb.EDIT, Verb.START));
    }

    private static RowViews rowViews() {
        LeadId lead = new LeadId(Sample.ID);
        StoredRow row =
                new StoredRow(
                        2,
                        List.of("0555"),
                        false,
                        false,
                        Optional.of(RowVerdict.BAD),
                        List.of(
                                new Fault(
                                        Optional.of(0),
                                        "imports.phone-unusable",
                                        Map.of("value", "0555"))),
                        Optional.of(lead),
                        Optional.of(1),
                        Optional.empty(),
                        Optional.empty());
        return new RowViews(
                List.of(row),
                Map.of(lead, new Named(12345, Optional.of("Gülşah Ertürk"))),
                Optional.empty());
    }

    @Override
    public Mono<ImportId> upload(UploadImport.Command command) {
        uploaded = command;
        return Mono.just(new ImportId(Sample.ID));
    }

    @Override
    public Mono<ViewPage> page(Actor actor, PageRequest page) {
        return Mono.just(new ViewPage(List.of(view()), Optional.empty()));
    }

    @Override
    public Mono<ImportView> get(Actor actor, ImportId id) {
        return known(id).then(Mono.fromSupplier(ImportPorts::view));
    }

    @Override
    public Mono<RowViews> rows(
            Actor actor,
            ImportId id,
            Optional<RowVerdict> verdict,
            Optional<RowOutcome> outcome,
            PageRequest page) {
        return known(id).then(Mono.fromSupplier(ImportPorts::rowViews));
    }

    @Override
    public Mono<RowViews> row(Actor actor, ImportId id, int number) {
        return known(id).then(Mono.fromSupplier(ImportPorts::rowViews));
    }

    @Override
    public Mono<Void> arrange(ArrangeImport.Command command) {
        arranged = command;
        return known(command.id());
    }

    @Override
    public Mono<JobId> check(Actor actor, ImportId id) {
        return known(id).thenReturn(new JobId(Sample.ID));
    }

    @Override
    public Mono<JobId> run(Actor actor, ImportId id) {
        return known(id).thenReturn(new JobId(Sample.ID));
    }

    @Override
    public Mono<Void> mend(MendRow.Command command) {
        mended = command;
        return known(command.id());
    }

    @Override
    public Mono<Void> remove(Actor actor, ImportId id) {
        return known(id);
    }

    private static Mono<Void> known(ImportId id) {
        return id.value().equals(Sample.ID)
                ? Mono.empty()
                : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
    }
}
