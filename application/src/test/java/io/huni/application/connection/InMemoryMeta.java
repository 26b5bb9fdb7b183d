package io.huni.application.connection;

import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.connection.port.MetaAccess;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Meta in memory: forms with leads, newest first, and failures on demand. Notes each call, as
 * {@code leads <form>}, {@code ids <number>}, {@code lead <id>} and so on.
 */
public final class InMemoryMeta implements LeadForms, MetaAccess {
    private final Map<MetaId, FormDetail> forms = new LinkedHashMap<>();
    private final Map<MetaId, List<SubmittedLead>> leads = new LinkedHashMap<>();
    private final Map<String, MetaId> formOfLead = new LinkedHashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<Failing> failing = new CopyOnWriteArrayList<>();
    private TokenState token =
            new TokenState(true, Optional.empty(), Set.copyOf(NEEDED), Optional.of("SYSTEM_USER"));
    private boolean subscribed = true;
    private int usage;
    private int mostAtOnce = Integer.MAX_VALUE;
    private BigDecimal spent = BigDecimal.ZERO;

    /** A form with a name, an e-mail and a service question. */
    public void publish(MetaId form, String name) {
        publish(
                form,
                name,
                List.of(
                        new FormQuestion("full_name", "Ad Soyad", "FULL_NAME"),
                        new FormQuestion("email", "E-posta", "EMAIL"),
                        new FormQuestion("hangi_hizmet", "Hangi hizmet?", "CUSTOM")));
    }

    public void publish(MetaId form, String name, List<FormQuestion> questions) {
        forms.put(
                form,
                new FormDetail(
                        form,
                        name,
                        "ACTIVE",
                        Optional.of("TR_TR"),
                        0,
                        questions,
                        Map.of("kvkk", "KVKK metnini okudum")));
        leads.put(form, new ArrayList<>());
    }

    public void withdraw(MetaId form) {
        forms.remove(form);
    }

    public void submit(MetaId form, SubmittedLead lead) {
        List<SubmittedLead> all = leads.get(form);
        all.add(lead);
        all.sort(Comparator.comparing(SubmittedLead::createdAt).reversed());
        formOfLead.put(lead.leadgenId(), form);
    }

    /** It is listed and cannot be read by its id. */
    public void hide(String leadgenId) {
        unreadable.add(leadgenId);
    }

    /** The next calls whose note begins so fail, one after the other. */
    public void fail(String call, GraphFailure... failures) {
        for (GraphFailure failure : failures) {
            failing.add(new Failing(call, failure, false));
        }
    }

    public void failFromNowOn(String call, GraphFailure failure) {
        failing.add(new Failing(call, failure, true));
    }

    public void behave() {
        failing.clear();
    }

    public void use(int percent) {
        usage = percent;
    }

    /** More leads at once are too much data. */
    public void refuseAbove(int most) {
        mostAtOnce = most;
    }

    public void token(TokenState state) {
        token = state;
    }

    public void unsubscribe() {
        subscribed = false;
    }

    public void spend(String amount) {
        spent = new BigDecimal(amount);
    }

    public List<String> calls() {
        return List.copyOf(calls);
    }

    public long calls(String beginning) {
        return calls.stream().filter(call -> call.startsWith(beginning)).count();
    }

    public void forgetCalls() {
        calls.clear();
    }

    @Override
    public Flux<FormSummary> formsOf(Credentials credentials, MetaId page) {
        return call("forms " + page.value(), () -> List.copyOf(forms.values()))
                .flatMapIterable(all -> all)
                .map(this::summary);
    }

    private FormSummary summary(FormDetail form) {
        return new FormSummary(form.id(), form.name(), form.status(), leads.get(form.id()).size());
    }

    @Override
    public Mono<FormDetail> form(Credentials credentials, MetaId form) {
        return call("form " + form.value(), () -> existing(form));
    }

    private FormDetail existing(MetaId form) {
        return Optional.ofNullable(forms.get(form))
                .orElseThrow(() -> missing(FaultKey.FORM_MISSING, "formId", form.value()));
    }

    @Override
    public Mono<LeadPage> leads(Credentials credentials, MetaId form, LeadsAsked asked) {
        return call("leads " + form.value(), () -> page(existing(form), asked));
    }

    private LeadPage page(FormDetail form, LeadsAsked asked) {
        if (asked.limit() > mostAtOnce) {
            throw failure(Reaction.ASK_FOR_LESS, FaultKey.META_UNAVAILABLE);
        }
        List<SubmittedLead> all =
                leads.get(form.id()).stream().filter(lead -> isAfter(lead, asked.since())).toList();
        int from = asked.after().map(Integer::parseInt).orElse(0);
        int to = Math.min(all.size(), from + asked.limit());
        Optional<String> next =
                Optional.of(to).filter(end -> end < all.size()).map(String::valueOf);
        return new LeadPage(all.subList(Math.min(from, to), to), next, new Usage(usage));
    }

    private static boolean isAfter(SubmittedLead lead, Optional<Instant> since) {
        return since.filter(moment -> !lead.createdAt().isAfter(moment)).isEmpty();
    }

    @Override
    public Mono<SubmittedLead> lead(Credentials credentials, String leadgenId) {
        return call(
                "lead " + leadgenId,
                () ->
                        readable(leadgenId)
                                .orElseThrow(
                                        () ->
                                                missing(
                                                        FaultKey.LEAD_MISSING,
                                                        "leadgenId",
                                                        leadgenId)));
    }

    @Override
    public Mono<Map<String, SubmittedLead>> leads(Credentials credentials, Set<String> ids) {
        return call(
                "ids " + ids.size(),
                () ->
                        ids.stream()
                                .flatMap(id -> readable(id).stream())
                                .collect(Collectors.toMap(SubmittedLead::leadgenId, lead -> lead)));
    }

    private Optional<SubmittedLead> readable(String id) {
        return Optional.ofNullable(formOfLead.get(id))
                .filter(form -> !unreadable.contains(id))
                .flatMap(
                        form ->
                                leads.get(form).stream()
                                        .filter(lead -> lead.leadgenId().equals(id))
                                        .findFirst());
    }

    @Override
    public Mono<TokenState> inspect(Credentials credentials) {
        return call("inspect", () -> token);
    }

    @Override
    public Flux<OpenedPage> pages(Credentials credentials) {
        return call(
                        "pages",
                        () ->
                                List.of(
                                        new OpenedPage(
                                                new MetaId("9001"),
                                                "Klinik",
                                                Optional.of("page-token"))))
                .flatMapIterable(pages -> pages);
    }

    @Override
    public Mono<PageState> page(Credentials credentials, MetaId page) {
        return call("page " + page.value(), () -> new PageState(page, "Klinik Işık", subscribed));
    }

    @Override
    public Mono<Void> subscribe(Credentials credentials, MetaId page) {
        return call("subscribe " + page.value(), () -> subscribed = true).then();
    }

    @Override
    public Mono<String> sendTestLead(Credentials credentials, MetaId form) {
        return call("test-lead " + form.value(), () -> "777000");
    }

    @Override
    public Mono<BigDecimal> spentToday(Credentials credentials, MetaId adAccount) {
        return call("spent " + adAccount.value(), () -> spent);
    }

    private <T> Mono<T> call(String note, Supplier<T> answer) {
        return Mono.fromSupplier(
                () -> {
                    calls.add(note);
                    failing.stream()
                            .filter(one -> note.startsWith(one.call()))
                            .findFirst()
                            .ifPresent(this::fail);
                    return answer.get();
                });
    }

    private void fail(Failing one) {
        if (!one.always()) {
            failing.remove(one);
        }
        throw one.failure();
    }

    public static GraphFailure failure(Reaction reaction, FaultKey fault) {
        return new GraphFailure(reaction, fault, Map.of(), Optional.empty(), null);
    }

    private static GraphFailure missing(FaultKey fault, String name, String value) {
        return new GraphFailure(
                Reaction.GIVE_UP, fault, Map.of(name, value), Optional.empty(), null);
    }

    private record Failing(String call, GraphFailure failure, boolean always) {}
}
