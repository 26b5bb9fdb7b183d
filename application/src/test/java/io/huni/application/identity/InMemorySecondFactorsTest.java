package io.huni.application.identity;

import io.huni.application.identity.port.SecondFactors;
import io.huni.application.identity.port.Users;

final class InMemorySecondFactorsTest extends SecondFactorsContract {
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemorySecondFactors factors = new InMemorySecondFactors();

    @Override
    protected Users users() {
        return users;
    }

    @Override
    protected SecondFactors factors() {
        return factors;
    }
}
