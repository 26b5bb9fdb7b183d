package io.huni.domain.scoring;

import java.time.Instant;

/** Facts for tests: {@code anEmptyLead().withEmail().answering(3).facts()}. */
public final class ScoringFactsFixture {
    /** When every lead sends its form that says nothing else. */
    public static final Instant SUBMITTED = Instant.parse("2026-11-20T09:00:00Z");

    private boolean email;
    private boolean phone;
    private String service = "";
    private int answers;
    private Instant submittedAt = SUBMITTED;

    private ScoringFactsFixture() {}

    public static ScoringFactsFixture anEmptyLead() {
        return new ScoringFactsFixture();
    }

    public static ScoringFactsFixture aPerfectLead() {
        return anEmptyLead().withEmail().withPhone().choosing("Saç ekimi").answering(3);
    }

    public ScoringFactsFixture withEmail() {
        email = true;
        return this;
    }

    public ScoringFactsFixture withPhone() {
        phone = true;
        return this;
    }

    public ScoringFactsFixture choosing(String chosen) {
        service = chosen;
        return this;
    }

    public ScoringFactsFixture answering(int count) {
        answers = count;
        return this;
    }

    public ScoringFactsFixture submitted(Instant at) {
        submittedAt = at;
        return this;
    }

    public ScoringFacts facts() {
        return new ScoringFacts(email, phone, service, answers, submittedAt);
    }
}
