package org.healthpages.backup;

class SinceThenOnH2Test extends SinceThenContract {}
