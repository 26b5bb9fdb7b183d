package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.lead.Lead;
import io.huni.domain.offer.Offer;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.UUID;

/** Offers as distributors and the organisation meet them. */
class OfferTest extends HouseTest {
    private static final String OFFERS = "/api/v1/offers";

    private WebTestClient branch() {
        User partner = house.partner(House.BRANCH);
        return as(partner);
    }

    private static String accept(Offer offer) {
        return OFFERS + "/" + offer.id().value() + "/acceptance";
    }

    @Test
    void theDistributorThatAcceptsHasTheLeadFromThenOn() {
        Offer offer = HouseOffers.open(house, House.BRANCH);
        WebTestClient branch = branch();

        Answer first = call(branch, "POST", accept(offer), "");
        Answer again = call(branch, "POST", accept(offer), "");

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.json().get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.headers().getETag()).isEqualTo(first.headers().getETag());
    }

    @Test
    void anAnswerThatComesTooLateIsAConflictAndAStaleOneIsSaid() {
        Offer offer = HouseOffers.open(house, House.BRANCH);
        String withdrawal = OFFERS + "/" + offer.id().value() + "/withdrawal";

        Answer stale =
                call(
                        as(Role.ADMIN),
                        "POST",
                        withdrawal,
                        "",
                        request -> request.header("If-Match", "\"9\""));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(call(as(Role.ADMIN), "POST", withdrawal, "").status()).isEqualTo(200);

        assertRefused(call(branch(), "POST", accept(offer), ""), 409, "offer.too-late", "");
    }

    @Test
    void anotherDistributorCannotTellAnOfferFromOneThatWasNever() {
        Offer offer = HouseOffers.open(house, House.BRANCH);
        WebTestClient clinic = as(house.partner(House.CLINIC));

        Answer hidden = call(clinic, "POST", accept(offer), "");
        Answer never = call(clinic, "POST", OFFERS + "/" + UUID.randomUUID() + "/acceptance", "");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(never.body());
        assertThat(call(clinic, "GET", OFFERS + "/" + offer.id().value(), "").status())
                .isEqualTo(404);
        assertThat(call(clinic, "GET", OFFERS, "").body())
                .doesNotContain(offer.id().value().toString());
    }

    @Test
    void aDeclineForAnotherReasonNeedsWords() {
        Offer offer = HouseOffers.open(house, House.BRANCH);
        String decline = OFFERS + "/" + offer.id().value() + "/decline";

        assertRefused(
                call(branch(), "POST", decline, "{\"reason\":\"OTHER\"}"),
                422,
                "offer.reason-missing",
                "/note");
        assertThat(
                        call(
                                        branch(),
                                        "POST",
                                        decline,
                                        "{\"reason\":\"OTHER\",\"note\":\"Tatildeyiz\"}")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void aForeignLeadIsNeitherOfferedNorTransferred() {
        Lead foreign = house.foreignLead();
        String offer =
                "{\"leadId\":\"%s\",\"distributorIds\":[\"%s\"],\"withinHours\":4}"
                        .formatted(foreign.id().value(), House.CLINIC.value());
        String transfer =
                "{\"leadId\":\"%s\",\"distributorId\":\"%s\"}"
                        .formatted(foreign.id().value(), House.CLINIC.value());

        assertThat(call(as(Role.MANAGER), "POST", OFFERS, offer).status()).isEqualTo(404);
        assertThat(call(as(Role.MANAGER), "POST", OFFERS + "/transfers", transfer).status())
                .isEqualTo(404);
    }

    @Test
    void sayingTheSameTwiceOffersOnce() {
        Lead lead = house.ownLead();
        String body =
                "{\"leadId\":\"%s\",\"distributorIds\":[\"%s\"],\"withinHours\":4}"
                        .formatted(lead.id().value(), House.BRANCH.value());
        String key = UUID.randomUUID().toString();
        WebTestClient admin = as(Role.ADMIN);

        Answer first = offered(admin, key, body);
        Answer second = offered(admin, key, body);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
        assertRefused(
                offered(admin, UUID.randomUUID().toString(), body),
                409,
                "offer.already-offered",
                "");
    }

    private static Answer offered(WebTestClient who, String key, String body) {
        return call(who, "POST", OFFERS, body, request -> request.header("Idempotency-Key", key));
    }

    @Test
    void manyAreOfferedOrTransferredAsAJob() {
        Lead lead = house.ownLead();
        String selection = "{\"selection\":{\"ids\":[\"%s\"]},\"action\":%s}";
        String offer =
                "{\"type\":\"OFFER\",\"distributorIds\":[\"%s\"],\"withinHours\":4}"
                        .formatted(House.BRANCH.value());
        String transfer =
                "{\"type\":\"TRANSFER\",\"distributorId\":\"%s\"}".formatted(House.BRANCH.value());

        for (String action : new String[] {offer, transfer}) {
            String body = selection.formatted(lead.id().value(), action);
            Answer job = call(as(Role.ADMIN), "POST", "/api/v1/leads/bulk", body);
            assertThat(job.status()).as(job.body()).isEqualTo(202);
            assertThat(call(as(Role.STAFF), "POST", "/api/v1/leads/bulk", body).status())
                    .isEqualTo(403);
        }
    }
}
