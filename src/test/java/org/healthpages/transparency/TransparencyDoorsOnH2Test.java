package org.healthpages.transparency;

class TransparencyDoorsOnH2Test extends TransparencyDoorsContract {}
