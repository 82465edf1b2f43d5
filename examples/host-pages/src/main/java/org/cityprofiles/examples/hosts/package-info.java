/**
 * The website of a town that does not exist, which embeds widgets in every way and under every condition:
 * {@link org.cityprofiles.examples.hosts.HostSite} serves it. It is a demonstration, and what the browser tests look at.
 */
@NullMarked
package org.cityprofiles.examples.hosts;

import org.jspecify.annotations.NullMarked;
