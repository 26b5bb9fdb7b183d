package io.huni.application.offer;

import io.huni.application.offer.port.LeadsToOffer;
import io.huni.application.offer.port.OfferReads;
import io.huni.application.offer.port.OfferRules;
import io.huni.application.offer.port.Offers;

/** The out-ports of offers. */
public record OfferPorts(Offers offers, OfferRules rules, LeadsToOffer leads, OfferReads reads) {}
