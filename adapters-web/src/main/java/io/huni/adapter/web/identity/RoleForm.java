package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.identity.SaveRole;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.Scope;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An own role about to be saved; a new one needs all three, a change only what changes. */
@Schema(name = "RoleForm")
record RoleForm(
        @Schema(requiredMode = RequiredMode.NOT_REQUIRED, example = "Takım lideri")
                @Nullable String name,
        @Nullable Scope scope,
        @Schema(example = "[\"lead:read\",\"lead:assign\"]") @Nullable List<String> rights) {

    SaveRole.Change change(Actor actor, RoleKey role, Optional<Integer> version) {
        return new SaveRole.Change(
                actor,
                role,
                Optional.ofNullable(name),
                Optional.ofNullable(scope),
                chosen(),
                version);
    }

    Optional<Set<Right>> chosen() {
        return Optional.ofNullable(rights).map(RoleForm::rights);
    }

    /** Reads rights as the API writes them. */
    static Set<Right> rights(List<String> keys) {
        return keys.stream()
                .map(key -> right(Fields.required("rights", key)))
                .collect(Collectors.toSet());
    }

    private static Right right(String key) {
        return Stream.of(Right.values())
                .filter(right -> right.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Fields.unknown("rights", key));
    }
}
