package io.huni.sandbox.graph;

import io.huni.sandbox.world.Form;
import io.huni.sandbox.world.Lead;
import io.huni.sandbox.world.World;
import io.huni.sandbox.world.World.Span;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forms, their leads and single leads. */
final class FormCalls {
    private static final int USUAL_LIMIT = 25;
    private static final int MOST = 500;
    private static final String LEADS = "leads_retrieval";

    private final World world;
    private final Quota quota;
    private final Notifier notifier;

    FormCalls(World world, Quota quota, Notifier notifier) {
        this.world = world;
        this.quota = quota;
        this.notifier = notifier;
    }

    Answer ofForm(Question question, Form form) {
        question.needPage(form.pageId(), "pages_manage_ads");
        if (question.path().size() == 1) {
            return new Answer(
                    FormJson.of(form, world, question.fields(FormJson.USUAL)),
                    quota.spend(form.pageId()));
        }
        return switch (question.part(1)) {
            case "leads" -> leads(question, form);
            case "test_leads" -> testLeads(question, form);
            default -> throw GraphError.unknownPath();
        };
    }

    Answer ofLead(Question question, Lead lead) {
        if ("DELETE".equals(question.method())) {
            question.needPage(lead.form().pageId(), LEADS);
            world.remove(lead.id());
            return Answer.of(Map.of("success", true));
        }
        return lead(question, lead);
    }

    Answer lead(Question question, Lead lead) {
        question.needPage(lead.form().pageId(), LEADS);
        return new Answer(
                LeadJson.of(lead, question.fields(LeadJson.USUAL)),
                quota.spend(lead.form().pageId()));
    }

    private Answer leads(Question question, Form form) {
        question.needPage(form.pageId(), LEADS);
        int limit = limit(question);
        Map<String, String> headers = quota.spend(form.pageId());
        Optional<World.Position> after = question.parameter("after").map(Cursor::position);
        Span span = question.parameter("filtering").map(Filtering::span).orElse(Span.always());
        List<Lead> found = world.leads(form.id(), span, after, limit + 1);
        return new Answer(page(question, found, limit), headers);
    }

    private int limit(Question question) {
        int limit = Math.min(MOST, question.limit(USUAL_LIMIT));
        if (limit > world.misbehaviour().mostLeadsOfACall()) {
            throw GraphError.lessData();
        }
        return limit;
    }

    private static Map<String, Object> page(Question question, List<Lead> found, int limit) {
        List<Lead> shown = found.subList(0, Math.min(limit, found.size()));
        List<String> fields = question.fields(LeadJson.USUAL);
        List<Map<String, Object>> data =
                shown.stream().map(lead -> LeadJson.of(lead, fields)).toList();
        String before = shown.isEmpty() ? "" : Cursor.of(shown.getFirst());
        String after = shown.isEmpty() ? "" : Cursor.of(shown.getLast());
        return Paged.of(question, data, before, after, found.size() > limit);
    }

    private Answer testLeads(Question question, Form form) {
        question.needPage(form.pageId(), LEADS);
        Optional<Lead> there =
                world.leads(form.id(), Span.always(), Optional.empty(), MOST).stream()
                        .filter(TestLeads::isOne)
                        .findFirst();
        if (!"POST".equals(question.method())) {
            return Answer.of(
                    Map.of(
                            "data",
                            there.map(lead -> List.of(Map.of("id", lead.id()))).orElse(List.of())));
        }
        if (there.isPresent()) {
            throw new GraphError(
                    400, 100, 33, "Only one test lead can be created per form. Delete it first.");
        }
        return Answer.of(Map.of("id", made(form).id()));
    }

    private Lead made(Form form) {
        Lead lead = world.add(TestLeads.of(form, world.nextNumber(), world.now()));
        notifier.submitted(List.of(lead));
        return lead;
    }
}
