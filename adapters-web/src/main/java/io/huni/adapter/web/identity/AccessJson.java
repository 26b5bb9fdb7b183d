package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.UserJson;
import io.huni.application.identity.ExplainAccess.Access;
import io.huni.application.identity.ExplainAccess.OfModule;
import io.huni.application.identity.ExplainAccess.Reason;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Scope;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person can see and do, and why. */
@Schema(name = "Access")
record AccessJson(UserJson user, Scope scope, List<Part> modules) {
    static AccessJson of(Access access) {
        return new AccessJson(
                UserJson.of(access.user()),
                access.user().role().scope(),
                access.modules().stream().map(Part::of).toList());
    }

    /**
     * @param records how many exist for the person; absent where there are none to count
     */
    @Schema(name = "AccessToModule")
    record Part(
            @Schema(example = "lead") String module,
            Reason reason,
            List<Action> actions,
            @Schema(example = "412") Optional<Long> records) {
        static Part of(OfModule module) {
            return new Part(
                    module.module().key(),
                    module.reason(),
                    Stream.of(Right.values())
                            .filter(right -> right.module() == module.module())
                            .map(right -> new Action(right.key(), module.held().contains(right)))
                            .toList(),
                    module.records());
        }
    }

    @Schema(name = "AccessAction")
    record Action(@Schema(example = "lead:read") String right, boolean held) {}
}
