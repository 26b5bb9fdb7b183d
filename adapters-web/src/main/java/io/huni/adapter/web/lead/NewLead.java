package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.lead.CaptureLead.Submission;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.FormMapping;
import io.huni.domain.lead.FormMapping.Question;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.QuestionTarget.Field;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A lead as a person or program hands it in.
 *
 * @param submittedAt now unless told
 */
@Schema(name = "NewLead")
record NewLead(
        @Schema(example = "Gülşah") @Nullable String firstName,
        @Schema(example = "Ertürk") @Nullable String lastName,
        @Nullable String fullName,
        @Schema(example = "gulsah@ornek.example") @Nullable String email,
        @Schema(example = "0555 730 14 09") @Nullable String phone,
        @Schema(example = "Saç ekimi (FUE)") @Nullable String service,
        @Nullable UUID distributorId,
        @Nullable List<NewAnswer> answers,
        @Nullable NewAttribution attribution,
        @Nullable Instant submittedAt,
        @Schema(
                        allowableValues = {"API", "MANUAL"},
                        defaultValue = "API")
                @Nullable LeadSource source,
        @Nullable String note) {
    private static final int MOST_ANSWERS = 100;
    private static final int LONGEST_CONTACT = 400;
    private static final int LONGEST_NOTE = 5_000;

    Submission submission(String serviceLabel, Instant now) {
        Told told = told(serviceLabel);
        return new Submission(
                Optional.ofNullable(source).orElse(LeadSource.API),
                Optional.empty(),
                Optional.ofNullable(distributorId).map(DistributorId::new),
                Optional.empty(),
                told.fields,
                FormMapping.of(told.questions),
                List.of(),
                attribution == null
                        ? Attribution.none()
                        : Fields.within("/attribution", attribution::read),
                Fields.optional("note", note, NewLead::checkedNote),
                Optional.ofNullable(submittedAt).orElse(now));
    }

    private Told told(String serviceLabel) {
        Told told = new Told();
        told.contact("firstName", firstName, Field.FIRST_NAME);
        told.contact("lastName", lastName, Field.LAST_NAME);
        told.contact("fullName", fullName, Field.FULL_NAME);
        told.contact("email", email, Field.EMAIL);
        told.contact("phone", phone, Field.PHONE);
        if (service != null) {
            told.add(
                    new Question("service", serviceLabel, Field.SERVICE),
                    Require.atMost("service", service, LONGEST_CONTACT));
        }
        List<NewAnswer> given = answers == null ? List.of() : answers;
        Require.between("answers", given.size(), 0, MOST_ANSWERS);
        for (int at = 0; at < given.size(); at++) {
            NewAnswer answer = Fields.required("answers/" + at, given.get(at));
            Fields.within("/answers/" + at, () -> answer.into(told));
        }
        return told;
    }

    private static String checkedNote(String text) {
        return Require.text("note", text, LONGEST_NOTE);
    }

    /** What was told, as fields of a form and what they mean. */
    static final class Told {
        private final List<FieldAnswer> fields = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();

        Told add(Question question, String value) {
            fields.add(new FieldAnswer(question.key(), List.of(value)));
            questions.add(question);
            return this;
        }

        private void contact(String name, @Nullable String value, Field target) {
            if (value != null) {
                add(new Question(name, name, target), Require.atMost(name, value, LONGEST_CONTACT));
            }
        }
    }
}
