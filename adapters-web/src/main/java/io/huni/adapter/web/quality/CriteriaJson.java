package io.huni.adapter.web.quality;

import io.huni.adapter.web.shared.JobJson;
import io.huni.domain.quality.Criteria;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * The criteria of the house, in their order.
 *
 * @param job that judges all leads anew, right after a change
 */
@Schema(name = "Criteria")
record CriteriaJson(
        List<CriterionJson> criteria, @Schema(example = "4") int version, Optional<JobJson> job) {
    static CriteriaJson of(Criteria criteria, Optional<JobJson> job) {
        return new CriteriaJson(
                criteria.all().stream().map(CriterionJson::of).toList(), criteria.version(), job);
    }
}
