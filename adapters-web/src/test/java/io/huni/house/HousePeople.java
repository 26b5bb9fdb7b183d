package io.huni.house;

import io.huni.application.identity.ChangeUser;
import io.huni.application.identity.CreateUser;
import io.huni.application.identity.ExplainAccess;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.PlainHashing;
import io.huni.application.identity.RoleQueries;
import io.huni.application.identity.SaveRole;
import io.huni.application.identity.SaveTeam;
import io.huni.application.identity.TeamQueries;
import io.huni.application.identity.UserQueries;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Module;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.util.Map;

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
}
