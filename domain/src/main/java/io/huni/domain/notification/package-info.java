/** Who hears of what, on which way and when. */
@NullMarked
package io.huni.domain.notification;

import org.jspecify.annotations.NullMarked;
