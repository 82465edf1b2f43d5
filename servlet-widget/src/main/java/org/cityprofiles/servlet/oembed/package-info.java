/**
 * What consumers of oEmbed (oembed.com) are told, apart from where they ask:
 * {@link org.cityprofiles.servlet.oembed.OembedAnswer} about one page,
 * {@link org.cityprofiles.servlet.oembed.ProviderEntry} about all of them.
 */
@NullMarked
package org.cityprofiles.servlet.oembed;

import org.jspecify.annotations.NullMarked;
