/** What has no single owner: contact values, changes with their events, refusals. */
@NullMarked
package io.huni.domain.shared;

import org.jspecify.annotations.NullMarked;
