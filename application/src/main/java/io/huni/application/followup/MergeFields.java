package io.huni.application.followup;

import io.huni.application.followup.port.Addressees;
import io.huni.application.followup.port.Addressees.OwnField;
import io.huni.domain.followup.FollowupErrorKey;
import io.huni.domain.followup.MailText;
import io.huni.domain.followup.MailText.Placed;
import io.huni.domain.followup.MergeProblem;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields that a text may have: those of every lead and the organisation's own. */
final class MergeFields {
    static final List<String> KEYS =
            List.of(
                    "first_name",
                    "full_name",
                    "service",
                    "form",
                    "campaign",
                    "lead_number",
                    "assignee_name",
                    "assignee_email",
                    "distributor",
                    "organisation");

    private final Addressees addressees;

    MergeFields(Addressees addressees) {
        this.addressees = addressees;
    }

    Mono<List<OwnField>> own() {
        return addressees.ownFields();
    }

    Mono<List<Placed>> problems(MailText text) {
        return own().map(own -> text.problems(known(own)).toList());
    }

    /** Refuses with {@code followup.text-unfillable} and {@code followup.text-too-deep}. */
    Mono<Void> requireFillable(MailText text) {
        return Mono.fromRunnable(text::requireShallow)
                .then(Mono.defer(() -> problems(text)))
                .doOnNext(MergeFields::requireNone)
                .then();
    }

    private static void requireNone(List<Placed> problems) {
        if (!problems.isEmpty()) {
            MergeProblem first = problems.getFirst().problem();
            throw new Refused(
                    FollowupErrorKey.TEXT_UNFILLABLE,
                    Map.of(
                            "line", first.line(),
                            "column", first.column(),
                            "said", first.said()),
                    "/" + problems.getFirst().field());
        }
    }

    private static Set<String> known(List<OwnField> own) {
        return Stream.concat(KEYS.stream(), own.stream().map(field -> "custom." + field.key()))
                .collect(Collectors.toSet());
    }
}
