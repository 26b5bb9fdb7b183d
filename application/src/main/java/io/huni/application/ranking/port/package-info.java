/** What the learned ranking needs from outside. */
@NullMarked
package io.huni.application.ranking.port;

import org.jspecify.annotations.NullMarked;
