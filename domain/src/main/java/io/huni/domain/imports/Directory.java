package io.huni.domain.imports;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Folded;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whom and what the importer may name: every other name is not there. */
public record Directory(List<Partner> partners, List<Person> people) {
    public Directory {
        partners = List.copyOf(partners);
        people = List.copyOf(people);
    }

    /** By name or id. */
    Optional<DistributorId> partner(String text) {
        Folded wanted = Folded.of(text);
        return only(
                partners.stream()
                        .filter(
                                one ->
                                        Folded.of(one.name()).equals(wanted)
                                                || one.id().value().toString().equals(text))
                        .map(Partner::id)
                        .toList());
    }

    /** By name, e-mail or id; empty when two have the name. */
    Optional<Person> person(String text) {
        Folded wanted = Folded.of(text);
        return only(
                people.stream()
                        .filter(
                                one ->
                                        Folded.of(one.name()).equals(wanted)
                                                || Folded.of(one.email()).equals(wanted)
                                                || one.id().value().toString().equals(text))
                        .toList());
    }

    /** The person of the id. */
    public Optional<Person> person(UserId id) {
        return people.stream().filter(one -> Objects.equals(one.id(), id)).findFirst();
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** A distributor. */
    public record Partner(DistributorId id, String name) {}

    /**
     * Somebody to whom leads can be given.
     *
     * @param sight which leads that person may see
     */
    public record Person(
            UserId id, Optional<TeamId> team, String name, String email, Visibility sight) {
        /** Whether the person sees a lead of the distributor once it is theirs. */
        boolean sees(Optional<DistributorId> distributor) {
            return sight.covers(new Owners(distributor, team, Optional.of(id)));
        }
    }
}
