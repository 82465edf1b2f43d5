package org.cityprofiles.servlet.builder;

import java.util.List;
import org.cityprofiles.core.value.FixedWord;

/** Where something is to be embedded; the words stand in addresses. */
public enum Way implements FixedWord {
    /** Pages of HTML, in whatever system. */
    HTML("HTML"),
    /** WordPress. */
    WORDPRESS("WordPress"),
    /** Drupal. */
    DRUPAL("Drupal"),
    /** TYPO3. */
    TYPO3("TYPO3"),
    /** Joomla. */
    JOOMLA("Joomla"),
    /** Servers that put pages together. */
    INCLUDE("SSI / ESI"),
    /** Applications in Java. */
    JAVA("Java"),
    /** Pages in PHP. */
    PHP("PHP"),
    /** Systems that ask what an address shows. */
    OEMBED("oEmbed"),
    /** Editors that take nothing but plain elements. */
    PLAIN("");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    /** Its name, which is the same in all languages; empty for {@link #PLAIN}, which has a label instead. */
    String title() {
        return title;
    }

    /** Whether our own address stands in what is copied. */
    boolean needsAddress() {
        return this != PLAIN;
    }

    /** Whether visitors' browsers ask our server. */
    boolean isFetchedByBrowsers() {
        return !List.of(INCLUDE, JAVA, PHP, PLAIN).contains(this);
    }
}
