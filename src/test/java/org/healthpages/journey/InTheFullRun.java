package org.healthpages.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A journey that every run takes on H2, and {@code mvn verify -Pfull} on PostgreSQL, too. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(
        named = "quality.full",
        matches = "true",
        disabledReason =
                "A run stays under a quarter of an hour: this way through the pages is taken on H2, and what it asks of the"
                        + " database is tried on PostgreSQL by the tests of the doors. mvn verify -Pfull takes it on both.")
@interface InTheFullRun {}
