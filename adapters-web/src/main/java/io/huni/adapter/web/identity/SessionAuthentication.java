package io.huni.adapter.web.identity;

import io.huni.application.identity.SignedIn;
import io.huni.domain.identity.Right;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person with an open session, in Spring Security's terms. */
final class SessionAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient SignedIn caller;

    SessionAuthentication(SignedIn caller) {
        super(
                caller.user().role().rights().stream()
                        .map(Right::key)
                        .map(SimpleGrantedAuthority::new)
                        .toList());
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.user().id().value().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionAuthentication that
                && caller.session().equals(that.caller.session());
    }

    @Override
    public int hashCode() {
        return caller.session().hashCode();
    }
}
