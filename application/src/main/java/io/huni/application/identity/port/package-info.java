/** What identity needs from outside. */
@NullMarked
package io.huni.application.identity.port;

import org.jspecify.annotations.NullMarked;
