package io.huni.sandbox.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Everything that the stand-in knows. Safe for many threads. */
public final class World {
    private static final Duration QUOTA_SPAN = Duration.ofDays(90);
    private static final int CALLS_PER_LEAD = 200 * 24;
    private static final int FEWEST_CALLS = 4_800;
    private static final long LIVE_LEADS = 93_000_000_000_000_000L;
    private static final int LEADS_A_MILLISECOND = 1_000;

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Map<String, Token> tokens = new HashMap<>();
    private final Set<String> subscribed = new HashSet<>();
    private final Map<String, NavigableMap<Position, Lead>> leads = new HashMap<>();
    private final Map<String, Lead> byId = new HashMap<>();
    private final Calls calls = new Calls();
    private final Misbehaviour misbehaviour = new Misbehaviour();
    private final Clock clock;
    private Optional<Integer> fixedQuota = Optional.empty();
    private long nextLead = 92_000_000_000_000_001L;

    public World(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public Calls calls() {
        return calls;
    }

    public Misbehaviour misbehaviour() {
        return misbehaviour;
    }

    public synchronized void add(Page page) {
        pages.put(page.id(), page);
        subscribed.add(page.id());
    }

    public synchronized void add(Form form) {
        forms.put(form.id(), form);
        leads.put(form.id(), new TreeMap<>());
    }

    public synchronized void add(Token token) {
        tokens.put(token.value(), token);
    }

    /** Keeps the lead; its number must be fresh. */
    public synchronized Lead add(Lead lead) {
        held(lead.form().id()).put(Position.of(lead), lead);
        byId.put(lead.id(), lead);
        return lead;
    }

    public synchronized long nextNumber() {
        return nextLead++;
    }

    /**
     * From now on numbers follow the clock, so that a stand-in that starts again gives new ones.
     */
    public synchronized void numberByTheClock() {
        nextLead = Math.max(nextLead, LIVE_LEADS + clock.millis() * LEADS_A_MILLISECOND);
    }

    public synchronized boolean remove(String leadId) {
        Lead gone = byId.remove(leadId);
        return gone != null && held(gone.form().id()).remove(Position.of(gone)) != null;
    }

    public synchronized void removeForm(String formId) {
        forms.remove(formId);
    }

    public synchronized Optional<Page> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    public synchronized Optional<Form> form(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    public synchronized Optional<Lead> lead(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public synchronized Optional<Token> token(String value) {
        return Optional.ofNullable(tokens.get(value)).map(this::mended);
    }

    public synchronized List<Page> pages() {
        return List.copyOf(pages.values());
    }

    public synchronized List<Form> formsOf(String pageId) {
        return forms.values().stream().filter(form -> form.pageId().equals(pageId)).toList();
    }

    public synchronized Collection<Token> tokens() {
        return List.copyOf(tokens.values());
    }

    public synchronized int leadsOf(String formId) {
        return held(formId).size();
    }

    /**
     * Leads of a form, newest first.
     *
     * @param span only those submitted within
     * @param after only those older than this lead, which need not be there any more
     */
    public synchronized List<Lead> leads(
            String formId, Span span, Optional<Position> after, int limit) {
        NavigableMap<Position, Lead> all = held(formId);
        NavigableMap<Position, Lead> from =
                after.map(position -> all.headMap(position, false)).orElse(all);
        return from.descendingMap().values().stream()
                .filter(lead -> span.holds(lead.createdAt()))
                .limit(limit)
                .toList();
    }

    public synchronized boolean isSubscribed(String pageId) {
        return subscribed.contains(pageId);
    }

    public synchronized void subscribe(String pageId, boolean wanted) {
        if (wanted) {
            subscribed.add(pageId);
        } else {
            subscribed.remove(pageId);
        }
    }

    /** Calls that a page may get in 24 hours: 200 × 24 × leads of 90 days, as Meta reckons. */
    public synchronized int quota(String pageId) {
        Instant since = now().minus(QUOTA_SPAN);
        long recent =
                formsOf(pageId).stream().mapToLong(form -> countSince(form.id(), since)).sum();
        long usual = Math.max(FEWEST_CALLS, recent * CALLS_PER_LEAD);
        return fixedQuota.orElse((int) Math.min(usual, Integer.MAX_VALUE));
    }

    /** Sets the quota by hand, empty for Meta's way of reckoning. */
    public synchronized void fixQuota(Optional<Integer> callsPerDay) {
        fixedQuota = callsPerDay;
    }

    private NavigableMap<Position, Lead> held(String formId) {
        return leads.computeIfAbsent(formId, id -> new TreeMap<>());
    }

    private long countSince(String formId, Instant since) {
        return held(formId).tailMap(new Position(since, 0), true).size();
    }

    private Token mended(Token token) {
        return misbehaviour
                .deadSubcode(token.value())
                .map(
                        subcode ->
                                new Token(
                                        token.value(),
                                        token.kind(),
                                        token.pages(),
                                        token.permissions(),
                                        token.expiresAt(),
                                        Optional.of(subcode)))
                .orElse(token);
    }

    /** Where a lead stands in the order of its form. */
    public record Position(Instant at, long number) implements Comparable<Position> {
        public static Position of(Lead lead) {
            return new Position(lead.createdAt(), lead.number());
        }

        @Override
        public int compareTo(Position other) {
            int byTime = at.compareTo(other.at);
            return byTime == 0 ? Long.compare(number, other.number) : byTime;
        }
    }

    /** A stretch of time, in whole seconds as Meta compares. */
    public record Span(long after, long before) {
        public static Span always() {
            return new Span(Long.MIN_VALUE, Long.MAX_VALUE);
        }

        boolean holds(Instant moment) {
            return moment.getEpochSecond() > after && moment.getEpochSecond() < before;
        }
    }
}
