/**
 * What those who run a server want to know of it: {@link org.cityprofiles.examples.server.operation.AccessLog} and
 * {@link org.cityprofiles.examples.server.operation.MetricsServer}. Nothing in them comes from a visitor.
 */
@NullMarked
package org.cityprofiles.examples.server.operation;

import org.jspecify.annotations.NullMarked;
