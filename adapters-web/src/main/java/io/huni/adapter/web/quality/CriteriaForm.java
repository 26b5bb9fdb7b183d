package io.huni.adapter.web.quality;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.shared.Ids;
import io.huni.domain.quality.Check;
import io.huni.domain.quality.Criteria;
import io.huni.domain.quality.Criterion;
import io.huni.domain.quality.CriterionId;
import io.huni.domain.quality.Dimension;
import io.huni.domain.quality.Subject;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Criteria as people write them, in their order; those without an id are new. */
@Schema(name = "CriteriaForm")
record CriteriaForm(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<CriterionForm> criteria) {
    List<Criterion> criteria(Ids ids) {
        List<CriterionForm> forms = Fields.required("criteria", criteria);
        Require.between("criteria", forms.size(), 0, 2 * Criteria.MOST);
        return IntStream.range(0, forms.size())
                .mapToObj(at -> read(forms.get(at), "/criteria/" + at, ids))
                .toList();
    }

    private static Criterion read(@Nullable CriterionForm form, String place, Ids ids) {
        return Fields.within(place, () -> Fields.required("", form).criterion(ids));
    }

    @Schema(name = "CriterionForm")
    record CriterionForm(
            @Nullable UUID id,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Dimension dimension,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Subject subject,
            @Nullable String key,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable CheckKind check,
            @Nullable List<String> words,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "20")
                    @Nullable Integer points) {
        Criterion criterion(Ids ids) {
            return new Criterion(
                    new CriterionId(id == null ? ids.next() : id),
                    Fields.required("dimension", dimension),
                    Fields.required("subject", subject),
                    key == null ? "" : key,
                    read(Fields.required("check", check)),
                    Fields.required("points", points));
        }

        private Check read(CheckKind kind) {
            return switch (kind) {
                case PRESENT -> new Check.Present();
                case ONE_OF -> new Check.OneOf(listed());
                case CONTAINS -> new Check.Contains(listed());
                case BETWEEN ->
                        new Check.Between(Optional.ofNullable(from), Optional.ofNullable(to));
            };
        }

        private List<String> listed() {
            List<String> given = words == null ? List.of() : words;
            return given.stream().map(word -> Fields.required("words", word)).toList();
        }
    }
}
