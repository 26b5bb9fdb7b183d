/** Reports of leads, at once and by schedule. */
@NullMarked
package io.huni.application.reporting;

import org.jspecify.annotations.NullMarked;
