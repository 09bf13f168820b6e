package org.healthpages.comment;

class RedactionDoorsOnH2Test extends RedactionDoorsContract {}
