package io.huni.adapter.web;

import io.huni.application.audit.AuditFilter;
import io.huni.application.audit.AuditQueries;
import io.huni.application.audit.Seal;
import io.huni.application.identity.ChangePreferences;
import io.huni.application.identity.ChangeUser;
import io.huni.application.identity.CreateUser;
import io.huni.application.identity.ExplainAccess;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.ManageTokens;
import io.huni.application.identity.OffboardUser;
import io.huni.application.identity.RevokeSession;
import io.huni.application.identity.RoleQueries;
import io.huni.application.identity.SaveRole;
import io.huni.application.identity.SaveTeam;
import io.huni.application.identity.SignIn;
import io.huni.application.identity.SignOut;
import io.huni.application.identity.TeamQueries;
import io.huni.application.identity.UserQueries;
import io.huni.application.shared.AuditTrail;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.ApiToken;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.SessionId;
import io.huni.domain.identity.Team;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.TokenId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Configuration(proxyBeanMethods = false)
class IdentityPorts {
    static final String PASSWORD = "right horse battery";
    static final String THROTTLED = "again and again";

    @Bean
    World world() {
        return new World();
    }

    @Bean
    SignIn signIn() {
        return command ->
                switch (command.password()) {
                    case PASSWORD -> Mono.just(Sample.opened());
                    case THROTTLED ->
                            Mono.error(
                                    new Refused(
                                            IdentityErrorKey.TOO_MANY_TRIES,
                                            Map.of("retryAfterSeconds", 30)));
                    default -> Mono.error(new Refused(IdentityErrorKey.WRONG_CREDENTIALS));
                };
    }

    @Bean
    SignOut signOut(World world) {
        return who -> Mono.fromRunnable(() -> world.end(who.session()));
    }

    @Bean
    RevokeSession revokeSession(World world) {
        return (actor, session) ->
                session.equals(new SessionId(Sample.ID))
                        ? Mono.fromRunnable(() -> world.end(session))
                        : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
    }

    @Bean
    ChangePreferences changePreferences() {
        return (actor, language, theme) ->
                Mono.just(
                        Sample.user(actor.role(), language.orElse(Language.TR))
                                .preferring(
                                        language.orElse(Language.TR), theme.orElse(Theme.SYSTEM)));
    }

    @Bean
    CreateUser createUser() {
        return command ->
                Mono.fromCallable(
                        () -> {
                            command.actor().require(Right.USER_MANAGE);
                            return new User(
                                    new UserId(Sample.ID),
                                    command.email(),
                                    command.name(),
                                    Role.named(command.role().value()),
                                    command.distributor(),
                                    command.team(),
                                    true,
                                    command.language(),
                                    Theme.SYSTEM);
                        });
    }

    @Bean
    ChangeUser changeUser() {
        return command ->
                command.user().value().equals(Sample.ID)
                        ? Mono.just(Sample.user(Role.STAFF, Language.TR))
                        : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
    }

    @Bean
    AuditTrail auditTrail() {
        return act -> Mono.empty();
    }

    @Bean
    AuditQueries auditQueries() {
        return new AuditQueries() {
            @Override
            public Mono<Json> page(Actor actor, AuditFilter filter, PageRequest page) {
                return Mono.just(new Json("{\"items\":[]}"));
            }

            @Override
            public Mono<Verdict> verify(Actor actor, Optional<Seal> kept) {
                return Mono.just(new Verdict(0, 0, new Seal(3, "0f".repeat(32)), Optional.empty()));
            }
        };
    }

    @Bean
    ManageTokens manageTokens() {
        return new ManageTokens() {
            @Override
            public Mono<Issued> issue(
                    Actor.Person actor, String name, Set<Right> rights, Duration lifetime) {
                return Mono.just(new Issued(Sample.apiToken(), "huni_secret"));
            }

            @Override
            public Mono<List<ApiToken>> own(Actor.Person actor) {
                return Mono.just(List.of(Sample.apiToken()));
            }

            @Override
            public Mono<Void> revoke(Actor.Person actor, TokenId token) {
                return token.equals(Sample.apiToken().id())
                        ? Mono.empty()
                        : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
            }
        };
    }

    @Bean
    OffboardUser offboardUser() {
        return new OffboardUser() {
            @Override
            public Mono<Leaving> offboard(Actor actor, UserId user, Optional<UserId> handOverTo) {
                return preview(actor, user);
            }

            @Override
            public Mono<Leaving> preview(Actor actor, UserId user) {
                return user.value().equals(Sample.ID)
                        ? Mono.just(new Leaving(412, 2, 1))
                        : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
            }
        };
    }

    @Bean
    SaveTeam saveTeam() {
        return new SaveTeam() {
            @Override
            public Mono<Team> add(
                    Actor actor,
                    String name,
                    Optional<String> department,
                    Optional<Set<UserId>> members) {
                return Mono.fromSupplier(() -> Sample.team());
            }

            @Override
            public Mono<Team> change(Change change) {
                return change.team().equals(Sample.team().id())
                        ? Mono.just(Sample.team())
                        : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
            }
        };
    }

    @Bean
    TeamQueries teams() {
        return actor ->
                Mono.just(
                        List.of(
                                new TeamQueries.TeamView(
                                        Sample.team(),
                                        List.of(Sample.user(Role.STAFF, Language.TR)))));
    }

    @Bean
    SaveRole saveRole() {
        return new SaveRole() {
            @Override
            public Mono<Role> add(Actor actor, String name, Scope scope, Set<Right> rights) {
                return Mono.fromSupplier(() -> Sample.ownRole());
            }

            @Override
            public Mono<Role> change(Change change) {
                return change.role().equals(Sample.ownRole().key())
                        ? Mono.just(Sample.ownRole())
                        : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
            }

            @Override
            public Mono<Void> remove(Actor actor, RoleKey role, Optional<Integer> version) {
                return role.equals(Sample.ownRole().key())
                        ? Mono.empty()
                        : Mono.error(new Refused(SharedErrorKey.NOT_FOUND));
            }
        };
    }

    @Bean
    RoleQueries roles() {
        return actor ->
                Mono.just(
                        List.of(
                                new RoleQueries.RoleView(Role.STAFF, 4),
                                new RoleQueries.RoleView(Sample.ownRole(), 1)));
    }

    @Bean
    ExplainAccess explainAccess(UserQueries users) {
        return IdentityUseCases.explainAccess(
                users, visibility -> Mono.just(Map.of(io.huni.domain.identity.Module.LEAD, 412L)));
    }

    @Bean
    UserQueries users() {
        return new UserQueries() {
            @Override
            public Mono<List<User>> visibleTo(Actor actor) {
                return Mono.just(List.of(Sample.user(Role.STAFF, Language.TR)));
            }

            @Override
            public Mono<User> get(Actor actor, UserId user) {
                return Mono.just(Sample.user(Role.STAFF, Language.TR));
            }

            @Override
            public Mono<User> hold(Actor actor, UserId user) {
                return get(actor, user);
            }
        };
    }
}
