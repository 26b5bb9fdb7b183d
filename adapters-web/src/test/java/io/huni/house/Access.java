package io.huni.house;

import io.huni.domain.identity.Role;
import io.huni.domain.shared.LeadId;

import java.util.UUID;

/**
 * An operation and who may call it. {@code {lead}}, {@code {connection}} and the like in its
 * address and body are records made for the call.
 *
 * @param right what the caller must hold; empty for everybody who has signed in
 */
record Access(String operation, String method, String address, String payload, String right) {
    boolean isOpenTo(Role role) {
        return right.isEmpty() || role.rights().stream().anyMatch(held -> held.key().equals(right));
    }

    String path(House house) {
        return filled(address, house);
    }

    String body(House house) {
        return filled(payload, house);
    }

    private static String filled(String text, House house) {
        String filled = text;
        if (text.contains("{lead}")) {
            LeadId lead = house.ownLead().id();
            HouseFollowups.planned(house, lead);
            filled = filled.replace("{lead}", lead.value().toString());
        }
        if (text.contains("{connection}")) {
            filled = filled.replace("{connection}", house.connection().id().value().toString());
        }
        if (text.contains("{leaver}")) {
            filled = filled.replace("{leaver}", house.another(Role.STAFF).id().value().toString());
        }
        if (text.contains("{team}")) {
            filled = filled.replace("{team}", house.team().id().value().toString());
        }
        if (text.contains("{role}")) {
            filled = filled.replace("{role}", house.ownRole().key().value());
        }
        if (text.contains("{delivery}")) {
            filled = filled.replace("{delivery}", house.delivery().value().toString());
        }
        if (text.contains("{event}")) {
            filled = filled.replace("{event}", house.parkedEvent().toString());
        }
        if (text.contains("{openJob}")) {
            filled = filled.replace("{openJob}", HouseJobs.open(house).id().value().toString());
        }
        if (text.contains("{endedJob}")) {
            filled = filled.replace("{endedJob}", HouseJobs.ended(house).id().value().toString());
        }
        if (text.contains("{view}")) {
            filled = filled.replace("{view}", house.view().value().toString());
        }
        if (text.contains("{schedule}")) {
            filled =
                    filled.replace(
                            "{schedule}",
                            HouseReports.schedule(house, Role.SUPERADMIN).value().toString());
        }
        if (text.contains("{notification}")) {
            filled = filled.replace("{notification}", house.notification().value().toString());
        }
        if (text.contains("{offer}")) {
            filled =
                    filled.replace(
                            "{offer}",
                            HouseOffers.open(house, House.BRANCH).id().value().toString());
        }
        return WaysIn.filled(HouseWebhooks.filled(HouseImports.filled(filled, house), house), house)
                .replace("{run}", UUID.randomUUID().toString())
                .replace("{session}", UUID.randomUUID().toString())
                .replace("{token}", UUID.randomUUID().toString())
                .replace("{any}", UUID.randomUUID().toString())
                .replace("{staff}", house.person(Role.STAFF).id().value().toString())
                .replace("{rule}", HouseAssignment.RULE.value().toString())
                .replace("{leadMail}", HouseFollowups.MAIL.value().toString())
                .replace("{template}", HouseFollowups.TEMPLATE.value().toString())
                .replace("{mailRule}", HouseFollowups.RULE.value().toString())
                .replace("{offerRule}", HouseOffers.RULE.value().toString())
                .replace("{branch}", House.BRANCH.value().toString())
                .replace("{clinic}", House.CLINIC.value().toString());
    }

    @Override
    public String toString() {
        return operation;
    }
}
