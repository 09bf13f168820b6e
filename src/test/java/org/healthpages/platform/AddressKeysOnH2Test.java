package org.healthpages.platform;

class AddressKeysOnH2Test extends AddressKeysContract {}
