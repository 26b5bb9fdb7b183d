package io.huni.adapter.web;

import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.EditLead;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries;
import io.huni.application.lead.LeadSort;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.lead.UndoLead;
import io.huni.application.lead.WorkOnLead;
import io.huni.application.scoring.ExplainScore;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.CustomField;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One lead, and what was asked last. */
@Component
class LeadPorts
        implements LeadQueries,
                CaptureLead,
                ExplainScore,
                SaveCustomField,
                WorkOnLead,
                UndoLead,
                EditLead {
    static final String LEAD = "{\"id\":\"" + Sample.ID + "\",\"fullName\":\"Gülşah Ertürk\"}";
    static final String BAD_CURSOR = "cursor-of-another-list";

    volatile @Nullable LeadFilter filter;
    volatile @Nullable LeadSort sort;
    volatile @Nullable PageRequest page;
    volatile CaptureLead.@Nullable Command captured;
    volatile WorkOnLead.@Nullable Command worked;
    volatile EditLead.@Nullable Command edited;

    @Override
    public Mono<Json> page(
            Actor actor, LeadFilter asked, LeadSort order, PageRequest request, CountMode count) {
        filter = asked;
        sort = order;
        page = request;
        return Mono.fromCallable(
                () -> {
                    actor.require(Right.LEAD_READ);
                    if (request.cursor().filter(BAD_CURSOR::equals).isPresent()) {
                        throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
                    }
                    return new Json("{\"items\":[" + LEAD + "]}");
                });
    }

    @Override
    public Mono<List<Listed>> lists(Actor actor, List<Wanted> wanted) {
        return Mono.just(
                wanted.stream().map(list -> new Listed(1, new Json("[" + LEAD + "]"))).toList());
    }

    @Override
    public Mono<Versioned> lead(Actor actor, LeadId lead) {
        return known(lead).thenReturn(new Versioned(new Json(LEAD), 3));
    }

    @Override
    public Mono<Json> interactions(Actor actor, LeadId lead) {
        return known(lead).thenReturn(new Json("{\"items\":[]}"));
    }

    @Override
    public Mono<Json> facets(Actor actor) {
        return Mono.just(new Json("{\"items\":[]}"));
    }

    @Override
    public Mono<Json> stats(Actor actor) {
        return Mono.just(new Json("{\"total\":1}"));
    }

    @Override
    public Mono<Json> duplicates(Actor actor, Optional<String> phone, Optional<String> email) {
        return Mono.just(new Json("{\"items\":[]}"));
    }

    @Override
    public Mono<List<CaptureLead.Outcome>> capture(CaptureLead.Command command) {
        captured = command;
        return Mono.just(List.of(new CaptureLead.Outcome.Caught(new LeadId(Sample.ID))));
    }

    /** The lead has version 3. */
    @Override
    public Mono<WorkOnLead.Outcome> work(WorkOnLead.Command command) {
        worked = command;
        return known(command.lead()).then(done(command.version()));
    }

    @Override
    public Mono<WorkOnLead.Outcome> assign(
            Actor actor, LeadId lead, Optional<UserId> to, Optional<Integer> version) {
        return known(lead).then(done(version));
    }

    @Override
    public Mono<WorkOnLead.Outcome> edit(EditLead.Command command) {
        edited = command;
        return known(command.lead()).then(done(command.version()));
    }

    @Override
    public Mono<Void> undo(Actor actor, LeadId lead, Optional<Integer> version) {
        return done(version).then();
    }

    private static Mono<WorkOnLead.Outcome> done(Optional<Integer> seen) {
        return seen.filter(version -> version != 3).isPresent()
                ? Mono.error(new Refused(SharedErrorKey.STALE, Map.of("version", 3)))
                : Mono.just(new WorkOnLead.Outcome.Done());
    }

    @Override
    public Mono<io.huni.domain.scoring.Scorecard> explain(Actor actor, LeadId lead) {
        return known(lead).thenReturn(Sample.scorecard());
    }

    @Override
    public Mono<CustomField> add(Actor actor, CustomField field) {
        return Mono.just(field);
    }

    @Override
    public Mono<List<CustomField>> all(Actor actor) {
        return Mono.just(
                List.of(
                        new CustomField(
                                "greft_sayisi",
                                "Greft sayısı",
                                CustomField.Type.NUMBER,
                                List.of())));
    }

    private static Mono<Void> known(LeadId lead) {
        return lead.value().equals(Sample.ID)
                ? Mono.empty()
                : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
    }
}
