package org.healthpages.transfer;

class ImportOnH2Test extends ImportContract {}
