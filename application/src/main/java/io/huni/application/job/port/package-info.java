/** What jobs need from outside. */
@NullMarked
package io.huni.application.job.port;

import org.jspecify.annotations.NullMarked;
