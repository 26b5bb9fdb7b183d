package io.huni.bootstrap.demo;

import io.huni.application.identity.UserQueries;
import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.CaptureLead.Submission;
import io.huni.application.offer.AnswerOffer;
import io.huni.application.offer.OfferLead;
import io.huni.application.organisation.DistributorView;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.lead.Attribution;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.FormMapping;
import io.huni.domain.lead.FormMapping.Question;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.QuestionTarget.Field;
import io.huni.domain.offer.Decline;
import io.huni.domain.offer.DeclineReason;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.Terms;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Leads of the website that the sample organisation offers to its distributors. */
@Component
@ConditionalOnProperty("huni.demo")
class SampleOffers {
    private static final Actor PROGRAM = new Actor.Program();
    private static final List<Person> PEOPLE =
            List.of(
                    new Person("Emre Koçak", "+905321110011", "İmplant"),
                    new Person("Hanna Vogel", "+4915111100222", "Saç ekimi"),
                    new Person("Melis Aksoy", "+905321110033", "Diş beyazlatma"),
                    new Person("Tom Becker", "+4915111100444", "Göz lazer"),
                    new Person("Derya Uslu", "+905321110055", "İmplant"));

    private final OrganisationQueries organisations;
    private final UserQueries users;
    private final CaptureLead captureLead;
    private final OfferLead offerLead;
    private final AnswerOffer answerOffer;
    private final Clock clock;

    SampleOffers(
            OrganisationQueries organisations,
            UserQueries users,
            CaptureLead captureLead,
            OfferLead offerLead,
            AnswerOffer answerOffer,
            Clock clock) {
        this.organisations = organisations;
        this.users = users;
        this.captureLead = captureLead;
        this.offerLead = offerLead;
        this.answerOffer = answerOffer;
        this.clock = clock;
    }

    /** Some are open, one is accepted and one went on to the next. */
    Mono<Void> make() {
        return partner().flatMap(this::make);
    }

    private Mono<Actor.Person> partner() {
        return users.visibleTo(PROGRAM)
                .flatMapIterable(all -> all)
                .filter(user -> user.role().equals(Role.DISTRIBUTOR))
                .next()
                .map(SampleOffers::person);
    }

    private static Actor.Person person(User user) {
        return new Actor.Person(user.id(), user.role(), user.distributor(), user.team());
    }

    private Mono<Void> make(Actor.Person partner) {
        return order(partner)
                .flatMapMany(this::offered)
                .index()
                .concatMap(offer -> answered(partner, offer.getT2(), offer.getT1()))
                .then();
    }

    /** The partner whose person one can sign in as is asked first. */
    private Mono<Terms> order(Actor.Person partner) {
        DistributorId first = partner.distributor().orElseThrow();
        return organisations
                .distributors(PROGRAM)
                .map(all -> all.stream().map(DistributorView::distributor).map(one -> one.id()))
                .map(all -> Stream.concat(Stream.of(first), all).distinct().limit(3).toList())
                .map(to -> new Terms(to, new TimeLimit(24, false), false, "Web sitesinden geldi."));
    }

    private Flux<OfferId> offered(Terms terms) {
        return captureLead
                .capture(
                        new CaptureLead.Command(
                                PROGRAM, PEOPLE.stream().map(this::submission).toList()))
                .flatMapIterable(outcomes -> outcomes)
                .map(CaptureLead.Outcome::lead)
                .concatMap(lead -> offerLead.offer(command(lead, terms)));
    }

    private static OfferLead.Command command(LeadId lead, Terms terms) {
        return new OfferLead.Command(PROGRAM, lead, terms);
    }

    private Mono<Void> answered(Actor.Person partner, OfferId offer, long place) {
        if (place == 0) {
            return answerOffer.accept(partner, offer, Optional.empty());
        }
        return place == 1
                ? answerOffer.decline(
                        partner,
                        offer,
                        new Decline(DeclineReason.OTHER_SERVICE, ""),
                        Optional.empty())
                : Mono.empty();
    }

    private Submission submission(Person person) {
        return new Submission(
                LeadSource.WEB_FORM,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        answer("full_name", person.name()),
                        answer("phone", person.phone()),
                        answer("service", person.service())),
                FormMapping.of(
                        List.of(
                                new Question("full_name", "Ad soyad", Field.FULL_NAME),
                                new Question("phone", "Telefon", Field.PHONE),
                                new Question("service", "Hizmet", Field.SERVICE))),
                List.of(),
                Attribution.none(),
                Optional.empty(),
                clock.instant().minus(Duration.ofMinutes(20)));
    }

    private static FieldAnswer answer(String key, String value) {
        return new FieldAnswer(key, List.of(value));
    }

    private record Person(String name, String phone, String service) {}
}
