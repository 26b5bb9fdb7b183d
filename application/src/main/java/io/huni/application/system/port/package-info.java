/** What the system page needs from outside. */
@NullMarked
package io.huni.application.system.port;

import org.jspecify.annotations.NullMarked;
