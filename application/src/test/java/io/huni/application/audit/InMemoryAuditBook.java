package io.huni.application.audit;

import static java.util.Comparator.comparingLong;

import io.huni.application.audit.AuditEntryFixture.Noted;
import io.huni.application.audit.AuditQueries.Reason;
import io.huni.application.audit.AuditQueries.Verdict;
import io.huni.application.audit.AuditQueries.Wrong;
import io.huni.application.audit.port.AuditBook;
import io.huni.application.shared.Hash;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.shared.Folded;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The audit trail of tests, with a chain of hashes like the real one. */
public final class InMemoryAuditBook implements AuditBook {
    private static final Head NOWHERE = new Head(0, "");

    private final List<Kept> entries = new ArrayList<>();
    private final Map<UUID, String> names = new HashMap<>();
    private long lastId;
    private Head head = NOWHERE;

    private record Head(long place, String hash) {}

    private record Kept(long id, Noted noted, Optional<Head> link) {
        Head after(Head previous) {
            long place = previous.place() + 1;
            return new Head(place, Hash.of(place + previous.hash() + id + noted));
        }
    }

    public UUID know(String name) {
        UUID id = UUID.randomUUID();
        names.put(id, name);
        return id;
    }

    public void write(Noted noted) {
        entries.add(new Kept(++lastId, noted, Optional.empty()));
    }

    /** As if somebody had changed it by hand. */
    public void forge(long place) {
        Noted forged = AuditEntryFixture.anEntry().of("FORGED").entry();
        entries.replaceAll(
                kept -> isAt(kept, place) ? new Kept(kept.id(), forged, kept.link()) : kept);
    }

    /** As if somebody had taken it out by hand. */
    public void remove(long place) {
        entries.removeIf(kept -> isAt(kept, place));
    }

    /** As if somebody had let two entries change their places. */
    public void swap(long one, long other) {
        entries.replaceAll(
                kept ->
                        isAt(kept, one)
                                ? at(kept, other)
                                : isAt(kept, other) ? at(kept, one) : kept);
        entries.sort(comparingLong(kept -> kept.link().map(Head::place).orElse(Long.MAX_VALUE)));
    }

    private static Kept at(Kept kept, long place) {
        return new Kept(
                kept.id(), kept.noted(), kept.link().map(link -> new Head(place, link.hash())));
    }

    /** As if somebody had put an entry behind the end, with a hash that fits. */
    public void slipIn(Noted noted) {
        Kept kept = new Kept(++lastId, noted, Optional.empty());
        entries.add(new Kept(kept.id(), noted, Optional.of(kept.after(head))));
    }

    /** As if somebody had set the end of the chain back, without its hash. */
    public void moveEnd(long place) {
        head = new Head(place, head.hash());
    }

    /** As if somebody had computed the whole chain anew. */
    public void rewrite() {
        entries.replaceAll(kept -> new Kept(kept.id(), kept.noted(), Optional.empty()));
        head = NOWHERE;
        seal(Integer.MAX_VALUE).block();
    }

    private static boolean isAt(Kept kept, long place) {
        return kept.link().filter(link -> link.place() == place).isPresent();
    }

    @Override
    public Mono<Json> page(AuditFilter filter, PageRequest page) {
        return Mono.fromSupplier(
                () -> {
                    long before = page.cursor().map(InMemoryAuditBook::id).orElse(Long.MAX_VALUE);
                    List<Kept> found =
                            entries.reversed().stream()
                                    .filter(kept -> kept.id() < before && isIn(filter, kept))
                                    .filter(kept -> !filter.isGrouped() || isNewest(filter, kept))
                                    .toList();
                    return json(filter, found, page.limit());
                });
    }

    private boolean isNewest(AuditFilter filter, Kept kept) {
        return sameOfJob(kept)
                .filter(same -> filter.to().filter(to -> !same.noted().at().isBefore(to)).isEmpty())
                .noneMatch(same -> same.id() > kept.id());
    }

    private Stream<Kept> sameOfJob(Kept kept) {
        Noted one = kept.noted();
        return entries.stream()
                .filter(same -> one.address().equals("job") && same.noted().address().equals("job"))
                .filter(same -> same.noted().device().equals(one.device()))
                .filter(same -> same.noted().subject().equals(one.subject()))
                .filter(same -> same.noted().kind().equals(one.kind()));
    }

    private static long id(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException foreign) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    private boolean isIn(AuditFilter filter, Kept kept) {
        Noted noted = kept.noted();
        return (filter.user().isEmpty() || filter.user().equals(noted.user()))
                && (filter.kinds().isEmpty() || filter.kinds().contains(noted.kind()))
                && (filter.subjects().isEmpty() || filter.subjects().contains(noted.subject()))
                && filter.subjectId().filter(id -> !id.equals(noted.subjectId())).isEmpty()
                && filter.from().filter(noted.at()::isBefore).isEmpty()
                && filter.to().filter(to -> !noted.at().isBefore(to)).isEmpty()
                && filter.job().filter(job -> !isOfJob(noted, job)).isEmpty()
                && filter.text().filter(text -> !isSaying(noted, text)).isEmpty();
    }

    private static boolean isOfJob(Noted noted, String job) {
        return noted.address().equals("job") && noted.device().equals(job);
    }

    private boolean isSaying(Noted noted, String text) {
        String name = noted.user().map(names::get).orElse("");
        String said =
                String.join(
                        " ", noted.before(), noted.after(), noted.address(), noted.device(), name);
        return Folded.of(said).contains(Folded.of(text).value()) || isAboutSomebody(noted, text);
    }

    private boolean isAboutSomebody(Noted noted, String text) {
        String said = String.join(" ", noted.subjectId(), noted.before(), noted.after());
        return names.entrySet().stream()
                .filter(one -> Folded.of(one.getValue()).contains(Folded.of(text).value()))
                .anyMatch(one -> said.contains(one.getKey().toString()));
    }

    private Json json(AuditFilter filter, List<Kept> found, int limit) {
        List<Kept> shown = found.stream().limit(limit).toList();
        ObjectNode page = JsonMapper.shared().createObjectNode();
        ObjectNode said = page.putObject("names");
        names.forEach((id, name) -> put(said, shown, id.toString(), name));
        page.putArray("items").addAll(shown.stream().map(kept -> json(filter, kept)).toList());
        if (found.size() > limit) {
            page.put("nextCursor", String.valueOf(shown.getLast().id()));
        }
        return new Json(page.toString());
    }

    private static void put(ObjectNode said, List<Kept> shown, String id, String name) {
        if (shown.stream().anyMatch(kept -> kept.noted().toString().contains(id))) {
            said.put(id, name);
        }
    }

    private ObjectNode json(AuditFilter filter, Kept kept) {
        Noted noted = kept.noted();
        ObjectNode entry =
                JsonMapper.shared()
                        .createObjectNode()
                        .put("id", kept.id())
                        .put("at", noted.at().toString())
                        .put("kind", noted.kind())
                        .put("subject", noted.subject())
                        .put("subjectId", noted.subjectId())
                        .put("address", noted.address())
                        .put("device", noted.device());
        noted.user().ifPresent(id -> entry.put("userId", id.toString()));
        noted.user().map(names::get).ifPresent(name -> entry.put("userName", name));
        kept.link().ifPresent(link -> entry.put("place", link.place()));
        long together = sameOfJob(kept).count();
        if (filter.isGrouped() && together > 1) {
            entry.put("entries", together);
        }
        entry.set("before", JsonMapper.shared().readTree(noted.before()));
        entry.set("after", JsonMapper.shared().readTree(noted.after()));
        return entry;
    }

    @Override
    public Mono<Integer> seal(int most) {
        return Mono.fromSupplier(
                () -> {
                    int sealed = 0;
                    for (int i = 0; i < entries.size() && sealed < most; i++) {
                        Kept kept = entries.get(i);
                        if (kept.link().isEmpty()) {
                            head = kept.after(head);
                            entries.set(i, new Kept(kept.id(), kept.noted(), Optional.of(head)));
                            sealed++;
                        }
                    }
                    return sealed;
                });
    }

    @Override
    public Mono<Verdict> verify(Optional<Seal> kept) {
        return Mono.fromSupplier(
                () -> {
                    List<Kept> chain =
                            entries.stream().filter(entry -> entry.link().isPresent()).toList();
                    Head last = chain.isEmpty() ? NOWHERE : chain.getLast().link().orElseThrow();
                    return new Verdict(
                            chain.size(),
                            (long) entries.size() - chain.size(),
                            new Seal(last.place(), last.hash()),
                            firstWrong(chain, last, kept));
                });
    }

    private Optional<Wrong> firstWrong(List<Kept> chain, Head last, Optional<Seal> kept) {
        return Stream.of(
                        linked(chain),
                        ending(chain, last),
                        kept.flatMap(seal -> since(chain, last, seal)))
                .flatMap(Optional::stream)
                .min(comparingLong(Wrong::place));
    }

    private static Optional<Wrong> linked(List<Kept> chain) {
        Head previous = NOWHERE;
        for (Kept kept : chain) {
            Head link = kept.link().orElseThrow();
            if (link.place() != previous.place() + 1) {
                return behind(previous, Reason.MISSING);
            }
            if (!link.equals(kept.after(previous))) {
                return at(kept, Reason.CHANGED);
            }
            previous = link;
        }
        return Optional.empty();
    }

    private Optional<Wrong> ending(List<Kept> chain, Head last) {
        if (last.place() < head.place()) {
            return behind(last, Reason.MISSING);
        }
        if (last.place() > head.place()) {
            return at(chain.get((int) head.place()), Reason.ADDED);
        }
        return last.equals(head) ? Optional.empty() : behind(last, Reason.CUT);
    }

    private static Optional<Wrong> since(List<Kept> chain, Head last, Seal seal) {
        if (last.place() < seal.place()) {
            return behind(last, Reason.CUT);
        }
        Kept there = chain.get((int) seal.place() - 1);
        return there.link().map(Head::hash).filter(seal.hash()::equals).isPresent()
                ? Optional.empty()
                : at(there, Reason.REWRITTEN);
    }

    private static Optional<Wrong> at(Kept kept, Reason reason) {
        long place = kept.link().orElseThrow().place();
        return Optional.of(new Wrong(place, Optional.of(kept.id()), reason));
    }

    private static Optional<Wrong> behind(Head previous, Reason reason) {
        return Optional.of(new Wrong(previous.place() + 1, Optional.empty(), reason));
    }
}
