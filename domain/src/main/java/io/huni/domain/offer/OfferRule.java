package io.huni.domain.offer;

import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Require;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Offers new leads of a kind that belong to no distributor.
 *
 * @param members each once, in the order of their first turns
 * @param version rises with every change
 */
public record OfferRule(
        OfferRuleId id,
        String name,
        boolean active,
        OfferConditions conditions,
        OfferMethod method,
        List<Member> members,
        TimeLimit limit,
        int version) {
    private static final int LONGEST_NAME = 80;

    public OfferRule {
        name = Require.text("name", name, LONGEST_NAME);
        members = List.copyOf(members);
        Require.between("members", members.size(), 1, Terms.MOST);
    }

    public boolean isFor(OfferableLead lead) {
        return active && lead.distributor().isEmpty() && conditions.match(lead);
    }

    /**
     * Whom to ask, in order; empty when no distributor is there.
     *
     * @param partners those that are active, in any order
     */
    public Optional<Terms> choose(List<Partner> partners) {
        List<DistributorId> order =
                members.stream()
                        .flatMap(member -> of(member, partners))
                        .sorted(method.order())
                        .map(Partner::id)
                        .toList();
        return order.isEmpty() ? Optional.empty() : Optional.of(new Terms(order, limit, false, ""));
    }

    private static Stream<Partner> of(Member member, List<Partner> partners) {
        return partners.stream().filter(one -> one.id().equals(member.distributor()));
    }
}
