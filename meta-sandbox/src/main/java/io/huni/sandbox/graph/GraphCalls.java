package io.huni.sandbox.graph;

import io.huni.sandbox.world.Form;
import io.huni.sandbox.world.Lead;
import io.huni.sandbox.world.Page;
import io.huni.sandbox.world.World;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what a call is about and answers it. */
final class GraphCalls {
    private static final int USUAL_LIMIT = 25;

    private final World world;
    private final Quota quota;
    private final FormCalls formCalls;
    private final TokenCalls tokenCalls;
    private final String appId;

    GraphCalls(World world, String appId, Notifier notifier) {
        this.world = world;
        this.appId = appId;
        this.quota = new Quota(world);
        this.formCalls = new FormCalls(world, quota, notifier);
        this.tokenCalls = new TokenCalls(world, appId);
    }

    Answer answer(Question question) {
        if (question.path().isEmpty() || question.part(0).isEmpty()) {
            return several(question);
        }
        String first = question.part(0);
        return switch (first) {
            case "debug_token" -> tokenCalls.debug(question);
            case "me" -> tokenCalls.me(question);
            default -> ofObject(question, first);
        };
    }

    /**
     * {@code ?ids=a,b,c}: several objects in one call. Those that cannot be read fail the call, as
     * at Meta.
     */
    private Answer several(Question question) {
        String ids = question.parameter("ids").orElseThrow(GraphError::unknownPath);
        Map<String, Object> found = new LinkedHashMap<>();
        Map<String, String> headers = Map.of();
        for (String id : ids.split(",", -1)) {
            Lead lead = world.lead(id).orElseThrow(() -> GraphError.missing(id));
            Answer one = formCalls.lead(question, lead);
            headers = one.headers();
            found.put(id, one.body());
        }
        return new Answer(found, headers);
    }

    private Answer ofObject(Question question, String id) {
        Optional<Page> page = world.page(id);
        if (page.isPresent()) {
            return ofPage(question, page.get());
        }
        Optional<Form> form = world.form(id);
        if (form.isPresent()) {
            return formCalls.ofForm(question, form.get());
        }
        Optional<Lead> lead = world.lead(id);
        if (lead.isPresent()) {
            return formCalls.ofLead(question, lead.get());
        }
        return ofOther(question, id);
    }

    private Answer ofOther(Question question, String id) {
        String edge = question.path().size() > 1 ? question.part(1) : "";
        if (id.startsWith("act_")) {
            return AccountCalls.answer(question, world, id.substring("act_".length()), edge);
        }
        if (id.equals(appId) && "subscriptions".equals(edge)) {
            return tokenCalls.subscriptions(question);
        }
        if ("accounts".equals(edge)) {
            return tokenCalls.accounts(question);
        }
        throw GraphError.missing(id);
    }

    private Answer ofPage(Question question, Page page) {
        question.needPage(page.id(), "pages_show_list");
        if (question.path().size() == 1) {
            return Answer.of(Map.of("id", page.id(), "name", page.name()));
        }
        return switch (question.part(1)) {
            case "leadgen_forms" -> forms(question, page);
            case "subscribed_apps" -> subscription(question, page);
            default -> throw GraphError.unknownPath();
        };
    }

    private Answer forms(Question question, Page page) {
        question.needPage(page.id(), "pages_manage_ads");
        List<Form> forms = world.formsOf(page.id());
        int from = question.parameter("after").map(Cursor::index).orElse(0);
        int limit = question.limit(USUAL_LIMIT);
        int to = Math.min(forms.size(), from + limit);
        List<Object> data = new ArrayList<>();
        forms.subList(Math.min(from, to), to)
                .forEach(
                        form ->
                                data.add(
                                        FormJson.of(form, world, question.fields(FormJson.USUAL))));
        return new Answer(
                Paged.of(
                        question,
                        data,
                        Cursor.ofIndex(from),
                        Cursor.ofIndex(to),
                        to < forms.size()),
                quota.spend(page.id()));
    }

    private Answer subscription(Question question, Page page) {
        question.needPage(page.id(), "pages_manage_metadata");
        switch (question.method()) {
            case "POST" -> world.subscribe(page.id(), true);
            case "DELETE" -> world.subscribe(page.id(), false);
            default -> {
                return Answer.of(
                        Map.of("data", world.isSubscribed(page.id()) ? List.of(app()) : List.of()));
            }
        }
        return Answer.of(Map.of("success", true));
    }

    private Map<String, Object> app() {
        return Map.of(
                "id",
                appId,
                "name",
                "Huni",
                "category",
                "Business",
                "subscribed_fields",
                List.of("leadgen"));
    }
}
