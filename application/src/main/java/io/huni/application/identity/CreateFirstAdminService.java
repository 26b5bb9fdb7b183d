package io.huni.application.identity;

import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.util.Optional;

final class CreateFirstAdminService implements CreateFirstAdmin {
    private final Users users;
    private final PasswordHashing hashing;
    private final Ids ids;

    CreateFirstAdminService(Users users, PasswordHashing hashing, Ids ids) {
        this.users = users;
        this.hashing = hashing;
        this.ids = ids;
    }

    @Override
    public Mono<User> create(
            String name, EmailAddress email, Password password, Language language) {
        return users.activeSuperadmins()
                .filter(count -> count == 0)
                .flatMap(none -> hashing.hash(password.notLike(email)))
                .flatMap(hash -> add(admin(name, email, language), hash));
    }

    private User admin(String name, EmailAddress email, Language language) {
        UserId id = new UserId(ids.next());
        return new User(
                id,
                email,
                name,
                Role.SUPERADMIN,
                Optional.empty(),
                Optional.empty(),
                true,
                language,
                Theme.SYSTEM);
    }

    private Mono<User> add(User user, String hash) {
        return users.add(user, hash).thenReturn(user);
    }
}
