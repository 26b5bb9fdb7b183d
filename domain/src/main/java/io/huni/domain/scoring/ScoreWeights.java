package io.huni.domain.scoring;

import io.huni.domain.shared.Require;

/**
 * How many points each finding earns, in tenths. The rules are code, the weights are the
 * organisation's.
 *
 * @param contactBoth a usable e-mail and a usable phone
 * @param contactOne one of the two
 * @param freshness younger than 24 hours
 * @param service a service is chosen
 * @param engagementMany three or more answers
 * @param engagementFew one or two answers
 * @param ageHour younger than one hour
 * @param ageDay younger than 24 hours, not younger than one
 */
public record ScoreWeights(
        int contactBoth,
        int contactOne,
        int freshness,
        int service,
        int engagementMany,
        int engagementFew,
        int ageHour,
        int ageDay) {
    private static final int MOST = 1000;

    public ScoreWeights {
        Require.between("contactBoth", contactBoth, 0, MOST);
        Require.between("engagementMany", engagementMany, 0, MOST);
        Require.between("ageHour", ageHour, 0, MOST);
        Require.between("contactOne", contactOne, 0, contactBoth);
        Require.between("engagementFew", engagementFew, 0, engagementMany);
        Require.between("ageDay", ageDay, 0, ageHour);
        Require.between("freshness", freshness, 0, MOST);
        Require.between("service", service, 0, MOST);
        Require.between(
                "weights", contactBoth + freshness + service + engagementMany + ageHour, 1, MOST);
    }

    /** The weights of the method as published: 30, 20, 25, 15, 10. */
    public static ScoreWeights standard() {
        return new ScoreWeights(300, 150, 200, 250, 150, 75, 100, 50);
    }
}
