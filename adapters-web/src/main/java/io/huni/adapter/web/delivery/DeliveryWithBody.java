package io.huni.adapter.web.delivery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A delivery and what came, word for word.
 *
 * @param body as text, also where it is no JSON
 */
@Schema(name = "DeliveryWithBody")
record DeliveryWithBody(
        @JsonUnwrapped DeliveryJson delivery,
        @Schema(example = "{\"object\":\"page\",\"entry\":[]}") String body) {}
