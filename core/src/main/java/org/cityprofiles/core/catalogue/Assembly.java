package org.cityprofiles.core.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What came of putting documents together. Immutable.
 *
 * @param catalogue the catalogue; empty if a finding is an error, or a document refers to what was left out
 * @param findings errors and warnings, in the order of the documents given
 */
public record Assembly(Optional<Catalogue> catalogue, List<Finding> findings) {
    /** Copies the list. */
    public Assembly {
        findings = List.copyOf(findings);
    }

    /**
     * The catalogue.
     *
     * @throws InconsistentCatalogueException with every finding, if there is none
     */
    public Catalogue unwrap() {
        return catalogue.orElseThrow(() -> new InconsistentCatalogueException(findings));
    }
}
