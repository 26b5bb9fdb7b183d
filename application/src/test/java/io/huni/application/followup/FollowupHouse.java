package io.huni.application.followup;

import io.huni.application.mail.InMemoryMails;
import io.huni.application.mail.KeepOptOuts;
import io.huni.application.mail.MailQueries.MailView;
import io.huni.application.mail.MailUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.PlainSecrets;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The use cases of mails to leads in memory, with a lead of a clinic in a team. */
final class FollowupHouse {
    static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    static final DistributorId CLINIC = new DistributorId(new UUID(1, 1));
    static final DistributorId BRANCH = new DistributorId(new UUID(1, 2));
    static final TeamId SALES = new TeamId(new UUID(2, 1));
    static final TeamId OTHERS = new TeamId(new UUID(2, 2));
    static final UserId STAFF = new UserId(new UUID(3, 1));
    static final LeadId LEAD = new LeadId(new UUID(4, 1));
    static final LeadId FOREIGN = new LeadId(new UUID(4, 2));

    final MovableClock clock = new MovableClock(NOW);
    final InMemoryTemplates templates = new InMemoryTemplates();
    final InMemoryFollowupRules rules = new InMemoryFollowupRules();
    final InMemoryFollowups followups = new InMemoryFollowups(this::owners);
    final InMemoryMails mails = new InMemoryMails();
    final Set<String> optedOut = new HashSet<>();
    final Set<String> byThemselves = new HashSet<>();
    final FollowupUseCases useCases;
    private final Map<LeadId, Owners> leads = new HashMap<>();

    FollowupHouse() {
        leads.put(LEAD, new Owners(Optional.of(CLINIC), Optional.of(SALES), Optional.of(STAFF)));
        leads.put(FOREIGN, new Owners(Optional.of(BRANCH), Optional.of(OTHERS), Optional.empty()));
        useCases =
                new FollowupUseCases(
                        new FollowupPorts(
                                templates, rules, followups, new InMemoryAddressees(this::owners)),
                        new FollowupMails(
                                MailUseCases.sendMail(mails),
                                MailUseCases.sendNews(mails),
                                MailUseCases.withdrawMails(mails),
                                new PlainPaper(),
                                new PlainSecrets(),
                                URI.create("https://crm.example.com")),
                        new InMemoryUnitOfWork(),
                        UUID::randomUUID,
                        clock);
    }

    private Mono<Owners> owners(LeadId lead) {
        return Mono.justOrEmpty(leads.get(lead));
    }

    KeepOptOuts optOuts() {
        return new KeepOptOuts() {
            @Override
            public Mono<Void> optOut(String digest, Optional<UserId> by) {
                return Mono.fromRunnable(
                        () -> {
                            optedOut.add(digest);
                            if (by.isEmpty()) {
                                byThemselves.add(digest);
                            }
                        });
            }

            @Override
            public Mono<Void> optIn(String digest) {
                return Mono.fromRunnable(
                        () -> {
                            optedOut.remove(digest);
                            byThemselves.remove(digest);
                        });
            }

            @Override
            public Mono<Boolean> optInByOthers(String digest) {
                return Mono.fromSupplier(() -> byThemselves.contains(digest))
                        .flatMap(own -> own ? Mono.just(false) : optIn(digest).thenReturn(true));
            }
        };
    }

    /** What stands in the outbox. */
    List<MailView> outbox() {
        return mails.page(Set.of(), new PageRequest(100, Optional.empty())).block().items();
    }

    static Actor.Person admin() {
        return person(Role.ADMIN, Optional.empty(), Optional.empty());
    }

    static Actor.Person manager() {
        return person(Role.MANAGER, Optional.empty(), Optional.of(SALES));
    }

    static Actor.Person staff() {
        return person(Role.STAFF, Optional.empty(), Optional.of(SALES));
    }

    static Actor.Person partner(DistributorId distributor) {
        return person(Role.DISTRIBUTOR, Optional.of(distributor), Optional.empty());
    }

    private static Actor.Person person(
            Role role, Optional<DistributorId> distributor, Optional<TeamId> team) {
        return new Actor.Person(STAFF, role, distributor, team);
    }
}
