/** What can go wrong when a server outside is called. */
@NullMarked
package io.huni.domain.outgoing;

import org.jspecify.annotations.NullMarked;
