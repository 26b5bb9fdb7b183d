/** What the numbers need from outside. */
@NullMarked
package io.huni.application.analytics.port;

import org.jspecify.annotations.NullMarked;
