package io.huni.adapter.web.followup;

import io.huni.domain.followup.MailText.Placed;
import io.huni.domain.followup.MergeProblem;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/** What is wrong with a text, and where. */
final class ProblemsJson {
    private ProblemsJson() {}

    static List<Problem> of(List<Placed> problems) {
        return problems.stream().map(Problem::of).toList();
    }

    /**
     * @param harmless whether it may be kept and sent with it
     */
    @Schema(name = "MergeProblem")
    record Problem(
            @Schema(allowableValues = {"subject", "body"}) String field,
            MergeProblem.Kind kind,
            @Schema(minimum = "1") int line,
            @Schema(minimum = "1") int column,
            @Schema(example = "{frist_name}") String said,
            boolean harmless) {
        static Problem of(Placed placed) {
            MergeProblem problem = placed.problem();
            return new Problem(
                    placed.field(),
                    problem.kind(),
                    problem.line(),
                    problem.column(),
                    problem.said(),
                    problem.kind().isHarmless());
        }
    }
}
