package io.huni.application.identity;

import io.huni.application.identity.port.AccessCounts;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;

import reactor.core.publisher.Mono;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ExplainAccessService implements ExplainAccess {
    private final UserQueries users;
    private final AccessCounts counts;

    ExplainAccessService(UserQueries users, AccessCounts counts) {
        this.users = users;
        this.counts = counts;
    }

    @Override
    public Mono<Access> explain(Actor actor, UserId user) {
        return users.get(actor, user)
                .zipWhen(person -> counts.inScope(reach(person)))
                .map(both -> new Access(both.getT1(), modules(both.getT1(), both.getT2())));
    }

    private static List<OfModule> modules(User person, Map<Module, Long> records) {
        return Stream.of(Module.values()).map(module -> of(module, person, records)).toList();
    }

    private static OfModule of(Module module, User person, Map<Module, Long> records) {
        Set<Right> held =
                person.role().rights().stream()
                        .filter(right -> right.module() == module)
                        .collect(Collectors.toUnmodifiableSet());
        boolean sees = !held.isEmpty() && person.active();
        return new OfModule(
                module,
                held,
                held.isEmpty() ? Reason.NO_RIGHT : reason(module, person),
                Optional.ofNullable(records.get(module)).filter(count -> sees));
    }

    /** The reach is one for all modules in which the role gives a right. */
    private static Visibility reach(User person) {
        return Arrays.stream(Module.values())
                .map(person.asActor()::visibility)
                .filter(visibility -> !(visibility instanceof Visibility.Nothing))
                .findFirst()
                .orElseGet(Visibility.Nothing::new);
    }

    /** Distributors are named by everybody's leads, therefore only one of them sees fewer. */
    private static Reason reason(Module module, User person) {
        if (!person.active()) {
            return Reason.INACTIVE;
        }
        return module == Module.DISTRIBUTOR && person.role().scope() != Scope.DISTRIBUTOR
                ? Reason.EVERYTHING
                : reach(person.role().scope(), person);
    }

    private static Reason reach(Scope scope, User person) {
        return switch (scope) {
            case ALL -> Reason.EVERYTHING;
            case DISTRIBUTOR -> Reason.DISTRIBUTOR;
            case TEAM -> person.team().isPresent() ? Reason.TEAM : Reason.TEAM_MISSING;
            case OWN -> Reason.OWN;
        };
    }
}
