package io.huni.application.organisation;

import io.huni.domain.organisation.Distributor;

/**
 * A distributor in the list.
 *
 * @param leadCount leads that are no tests
 */
public record DistributorView(Distributor distributor, long leadCount) {}
