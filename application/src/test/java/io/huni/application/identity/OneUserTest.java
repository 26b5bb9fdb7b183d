package io.huni.application.identity;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.port.Users;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;

class OneUserTest {
    @Test
    void whoAsksForOneDoesNotReadEverybody() {
        InMemoryUsers users = new InMemoryUsers();
        User ayse = aUser().named("Ayşe").user();
        users.add(ayse, "").block();
        Users withoutList =
                (Users)
                        Proxy.newProxyInstance(
                                Users.class.getClassLoader(),
                                new Class<?>[] {Users.class},
                                (proxy, method, arguments) -> {
                                    assertThat(method.getName()).isNotEqualTo("all");
                                    return method.invoke(users, arguments);
                                });

        User found =
                IdentityUseCases.userQueries(withoutList)
                        .get(new Actor.Program(), ayse.id())
                        .block();

        assertThat(found).isEqualTo(ayse);
    }
}
