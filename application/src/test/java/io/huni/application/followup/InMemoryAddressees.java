package io.huni.application.followup;

import io.huni.application.followup.port.Addressees;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every lead is Elif. */
public final class InMemoryAddressees implements Addressees {
    private final Function<LeadId, Mono<Owners>> owners;

    /**
     * @param owners of the leads that there are
     */
    public InMemoryAddressees(Function<LeadId, Mono<Owners>> owners) {
        this.owners = owners;
    }

    @Override
    public Mono<Addressee> find(Visibility visibility, LeadId lead) {
        return owners.apply(lead)
                .filter(visibility::covers)
                .map(
                        found ->
                                new Addressee(
                                        lead,
                                        Optional.of(new EmailAddress("elif@example.com")),
                                        "Elif Yılmaz",
                                        Map.of("first_name", "Elif", "organisation", "Huni"),
                                        false,
                                        "Huni",
                                        Optional.empty()));
    }

    @Override
    public Mono<List<OwnField>> ownFields() {
        return Mono.just(List.of(new OwnField("butce", "Bütçe")));
    }
}
