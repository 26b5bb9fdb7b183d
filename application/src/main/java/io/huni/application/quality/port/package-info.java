/** What quality needs from outside. */
@NullMarked
package io.huni.application.quality.port;

import org.jspecify.annotations.NullMarked;
