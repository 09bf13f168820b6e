package org.healthpages.retention;

class RetentionRunsOnceOnH2Test extends RetentionRunsOnceContract {}
