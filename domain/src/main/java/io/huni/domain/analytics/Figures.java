package io.huni.domain.analytics;

/**
 * What is counted of the leads that were sent in a period. A lead counts in every step that it has
 * ever reached, whatever its status is now; tests and what lies in the trash count nowhere.
 *
 * @param leads all of them
 * @param lost their status now
 * @param open neither lost nor converted now
 * @param late answered after the target of their distributor, or past it without an answer
 * @param overdue of these, those that still wait
 */
public record Figures(
        long leads,
        long assigned,
        long contacted,
        long converted,
        long lost,
        long open,
        long late,
        long overdue,
        AnswerTimes answers) {
    /** No lead at all. */
    public static Figures none() {
        return new Figures(0, 0, 0, 0, 0, 0, 0, 0, AnswerTimes.none());
    }

    /** Share of all leads that were converted, 0 to 1; 0 without leads. */
    public double conversion() {
        return leads == 0 ? 0 : (double) converted / leads;
    }
}
