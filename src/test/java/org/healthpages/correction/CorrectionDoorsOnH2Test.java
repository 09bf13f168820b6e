package org.healthpages.correction;

class CorrectionDoorsOnH2Test extends CorrectionDoorsContract {}
