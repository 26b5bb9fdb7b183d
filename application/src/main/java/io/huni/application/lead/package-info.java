/** Capturing leads and reading them. */
@NullMarked
package io.huni.application.lead;

import org.jspecify.annotations.NullMarked;
