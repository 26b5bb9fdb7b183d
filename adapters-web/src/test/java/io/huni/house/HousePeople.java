package io.huni.house;

import io.huni.application.audit.AuditFilter;
import io.huni.application.audit.AuditQueries;
import io.huni.application.audit.AuditUseCases;
import io.huni.application.audit.Seal;
import io.huni.application.audit.port.AuditBook;
import io.huni.application.identity.ChangeUser;
import io.huni.application.identity.CreateUser;
import io.huni.application.identity.ExplainAccess;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.ManageTokens;
import io.huni.application.identity.OffboardUser;
import io.huni.application.identity.PlainHashing;
import io.huni.application.identity.RoleQueries;
import io.huni.application.identity.SaveRole;
import io.huni.application.identity.SaveTeam;
import io.huni.application.identity.TeamQueries;
import io.huni.application.identity.UserQueries;
import io.huni.application.identity.port.OpenWork;
import io.huni.application.shared.AuditTrail;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Optional;

/** The use cases of people, roles and teams over the {@link House}. */
@Configuration(proxyBeanMethods = false)
class HousePeople {
    private final UnitOfWork unitOfWork = new InMemoryUnitOfWork();

    @Bean
    CreateUser createUser(House house) {
        return IdentityUseCases.createUser(
                house.users, house.roles, new PlainHashing(), unitOfWork, house.ids);
    }

    @Bean
    ChangeUser changeUser(House house) {
        return IdentityUseCases.changeUser(
                house.users, house.roles, house.sessions, new PlainHashing(), unitOfWork);
    }

    @Bean
    SaveTeam saveTeam(House house) {
        return IdentityUseCases.saveTeam(house.teams, unitOfWork, house.ids);
    }

    @Bean
    TeamQueries teamQueries(House house) {
        return IdentityUseCases.teamQueries(house.teams, house.users);
    }

    @Bean
    SaveRole saveRole(House house) {
        return IdentityUseCases.saveRole(house.roles, unitOfWork, house.ids);
    }

    @Bean
    RoleQueries roleQueries(House house) {
        return IdentityUseCases.roleQueries(house.roles);
    }

    @Bean
    ExplainAccess explainAccess(House house, UserQueries users) {
        return IdentityUseCases.explainAccess(
                users, visibility -> Mono.just(Map.of(Module.LEAD, 412L)));
    }

    @Bean
    ManageTokens manageTokens(House house) {
        return IdentityUseCases.manageTokens(
                house.tokens, unitOfWork, house.ids, house.ids.tokens(), house.clock);
    }

    @Bean
    OffboardUser offboardUser(House house) {
        return IdentityUseCases.offboardUser(
                house.users,
                house.sessions,
                house.tokens,
                new OpenWork() {
                    @Override
                    public Mono<Long> count(UserId person) {
                        return Mono.just(0L);
                    }

                    @Override
                    public Mono<Long> handOver(Actor by, UserId from, Optional<User> to) {
                        return Mono.just(0L);
                    }
                },
                unitOfWork,
                house.clock);
    }

    @Bean
    AuditTrail auditTrail() {
        return act -> Mono.empty();
    }

    @Bean
    AuditQueries auditQueries() {
        return AuditUseCases.auditQueries(
                new AuditBook() {
                    @Override
                    public Mono<Json> page(AuditFilter filter, PageRequest page) {
                        return Mono.just(
                                new Json(
                                        """
                                        {"items":[{"id":1,"at":"2026-11-20T09:00:00Z","kind":"CHANGED",
                                         "subject":"app_user","before":{},"after":{}}],"names":{}}\
                                        """));
                    }

                    @Override
                    public Mono<AuditQueries.Verdict> verify(Optional<Seal> kept) {
                        return Mono.just(
                                new AuditQueries.Verdict(0, 0, new Seal(0, ""), Optional.empty()));
                    }

                    @Override
                    public Mono<Integer> seal(int most) {
                        return Mono.just(0);
                    }
                });
    }
}
