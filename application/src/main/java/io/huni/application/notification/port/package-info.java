/** What notifications need from outside. */
@NullMarked
package io.huni.application.notification.port;

import org.jspecify.annotations.NullMarked;
