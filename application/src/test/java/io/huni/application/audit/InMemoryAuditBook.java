package io.huni.application.audit;

import io.huni.application.audit.AuditEntryFixture.Noted;
import io.huni.application.audit.AuditQueries.Reason;
import io.huni.application.audit.AuditQueries.Verdict;
import io.huni.application.audit.AuditQueries.Wrong;
import io.huni.application.audit.port.AuditBook;
import io.huni.application.shared.Hash;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The audit trail of tests, with a chain of hashes like the real one. */
public final class InMemoryAuditBook implements AuditBook {
    private final List<Kept> entries = new ArrayList<>();
    private final Map<UUID, String> names = new HashMap<>();
    private long lastId;
    private Head head = new Head(0, "");

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
                                    .toList();
                    return json(found, page.limit());
                });
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
                && filter.text().filter(text -> !isSaying(noted, text)).isEmpty();
    }

    private boolean isSaying(Noted noted, String text) {
        String name = noted.user().map(names::get).orElse("");
        return String.join(
                        " ", noted.before(), noted.after(), noted.address(), noted.device(), name)
                .toLowerCase(Locale.ROOT)
                .contains(text.toLowerCase(Locale.ROOT));
    }

    private Json json(List<Kept> found, int limit) {
        List<Kept> shown = found.stream().limit(limit).toList();
        ObjectNode page = JsonMapper.shared().createObjectNode();
        page.putArray("items").addAll(shown.stream().map(this::json).toList());
        if (found.size() > limit) {
            page.put("nextCursor", String.valueOf(shown.getLast().id()));
        }
        return new Json(page.toString());
    }

    private ObjectNode json(Kept kept) {
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
    public Mono<Verdict> verify() {
        return Mono.fromSupplier(
                () -> {
                    long sealed = entries.stream().filter(kept -> kept.link().isPresent()).count();
                    return new Verdict(sealed, entries.size() - sealed, firstWrong());
                });
    }

    private Optional<Wrong> firstWrong() {
        Head previous = new Head(0, "");
        for (Kept kept : entries) {
            Head link = kept.link().orElse(null);
            if (link == null) {
                continue;
            }
            if (link.place() != previous.place() + 1) {
                return missing(previous);
            }
            if (!link.equals(kept.after(previous))) {
                return Optional.of(new Wrong(link.place(), Optional.of(kept.id()), Reason.CHANGED));
            }
            previous = link;
        }
        return previous.place() < head.place() ? missing(previous) : Optional.empty();
    }

    private static Optional<Wrong> missing(Head previous) {
        return Optional.of(new Wrong(previous.place() + 1, Optional.empty(), Reason.MISSING));
    }
}
