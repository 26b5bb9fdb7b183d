package io.huni.adapter.web.reporting;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Map;

/** An object that a schema of its own describes. */
@Schema(name = "AnyObject")
interface AnyObject extends Map<String, Object> {
    @Override
    @Schema(hidden = true)
    boolean isEmpty();
}
