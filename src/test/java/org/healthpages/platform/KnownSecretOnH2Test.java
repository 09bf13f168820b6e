package org.healthpages.platform;

class KnownSecretOnH2Test extends KnownSecretContract {}
