package org.cityprofiles.core.catalogue;

/** Probe. */
public final class Catalogue {}
