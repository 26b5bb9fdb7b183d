/** HTTP calls to addresses that people typed, with Reactor Netty. */
@NullMarked
package io.huni.adapter.outgoing.outgoing;

import org.jspecify.annotations.NullMarked;
