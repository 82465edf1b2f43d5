package org.cityprofiles.render.map;

import org.cityprofiles.core.value.GeoPoint;

/**
 * A place to be shown on a map.
 *
 * @param point where it is
 * @param country the ISO 3166-1 code of its country
 * @param name what is written beside it
 * @param lead whether it leads the network
 */
public record MapPoint(GeoPoint point, String country, String name, boolean lead) {}
