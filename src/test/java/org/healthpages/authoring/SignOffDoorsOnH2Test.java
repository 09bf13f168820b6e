package org.healthpages.authoring;

class SignOffDoorsOnH2Test extends SignOffDoorsContract {}
