package io.huni.house;

import static io.huni.domain.identity.UserFixture.aUser;
import static io.huni.domain.mail.MailFixture.aMail;

import io.huni.application.identity.CountedCodes;
import io.huni.application.shared.Hash;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.InvitationId;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.mail.Mail;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Links, codes and mails that a call needs, made for the call. */
final class WaysIn {
    private static final String SECRET = "SECRET";

    private static final Map<String, Function<House, String>> MAKERS =
            Map.of(
                    "{firstCode}", WaysIn::firstCode,
                    "{code}", WaysIn::code,
                    "{secured}", WaysIn::secured,
                    "{invitation}", house -> invitation(house, "link").id().value().toString(),
                    "{invited}", WaysIn::invitationLink,
                    "{reset}", WaysIn::resetLink,
                    "{mail}", house -> mail(house).id().value().toString());

    private WaysIn() {}

    static String filled(String text, House house) {
        String filled = text;
        for (var maker : MAKERS.entrySet()) {
            if (filled.contains(maker.getKey())) {
                filled = filled.replace(maker.getKey(), maker.getValue().apply(house));
            }
        }
        return filled;
    }

    /** Of the superadmin, who is about to switch the second step on. */
    private static String firstCode(House house) {
        UserId owner = house.person(Role.SUPERADMIN).id();
        house.factors.remove(owner).then(house.factors.begin(owner, SECRET)).block();
        return codeNow(house);
    }

    /** Of the superadmin, whose second step is on. */
    private static String code(House house) {
        String code = firstCode(house);
        switchOn(house, house.person(Role.SUPERADMIN).id());
        return code;
    }

    private static String secured(House house) {
        User user = aUser().user();
        house.users.add(user, "hash").then(house.factors.begin(user.id(), SECRET)).block();
        switchOn(house, user.id());
        return user.id().value().toString();
    }

    private static void switchOn(House house, UserId user) {
        house.factors.confirm(user, 0, Instant.EPOCH, Set.of("h")).block();
    }

    private static String codeNow(House house) {
        return new CountedCodes().at(SECRET, house.clock.instant().getEpochSecond() / 30);
    }

    private static String invitationLink(House house) {
        String link = "link-" + UUID.randomUUID();
        invitation(house, link);
        return link;
    }

    private static Invitation invitation(House house, String link) {
        Instant now = house.clock.instant();
        Invitation invitation =
                new Invitation(
                        new InvitationId(UUID.randomUUID()),
                        new EmailAddress("davetli-" + UUID.randomUUID() + "@example.com"),
                        Role.DISTRIBUTOR,
                        Optional.of(House.CLINIC),
                        Optional.of(House.SALES),
                        Language.TR,
                        house.person(Role.SUPERADMIN).id(),
                        now,
                        now.plusSeconds(3600));
        house.invitations.add(invitation, Hash.of(link)).block();
        return invitation;
    }

    private static String resetLink(House house) {
        String link = "link-" + UUID.randomUUID();
        User user = aUser().user();
        house.users
                .add(user, "hash")
                .then(
                        house.resets.issue(
                                user.id(), Hash.of(link), house.clock.instant().plusSeconds(60)))
                .block();
        return link;
    }

    private static Mail mail(House house) {
        Mail mail = aMail().confidential().mail();
        house.mails.add(mail).block();
        return mail;
    }
}
