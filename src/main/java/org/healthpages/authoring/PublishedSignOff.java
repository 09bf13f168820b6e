package org.healthpages.authoring;

import java.time.LocalDate;

/** Who stands by a page with their name, and since when. */
public record PublishedSignOff(String name, String profession, LocalDate day) {}
