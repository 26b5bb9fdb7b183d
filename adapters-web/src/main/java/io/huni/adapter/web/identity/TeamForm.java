package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.identity.SaveTeam;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Edit;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A team about to be saved; what is absent stays, {@code null} empties.
 *
 * @param name needed for a new one
 * @param members these and nobody else
 */
@Schema(name = "TeamForm")
record TeamForm(
        @Schema(requiredMode = RequiredMode.NOT_REQUIRED, example = "Satış ekibi")
                @Nullable String name,
        @Schema(requiredMode = RequiredMode.NOT_REQUIRED, example = "Satış")
                Edit<String> department,
        @Nullable List<UUID> members) {

    SaveTeam.Change change(Actor actor, TeamId team, Optional<Integer> version) {
        return new SaveTeam.Change(
                actor, team, Optional.ofNullable(name), department, people(), version);
    }

    Optional<Set<UserId>> people() {
        return Optional.ofNullable(members)
                .map(
                        ids ->
                                ids.stream()
                                        .map(id -> Fields.required("members", id, UserId::new))
                                        .collect(Collectors.toSet()));
    }
}
