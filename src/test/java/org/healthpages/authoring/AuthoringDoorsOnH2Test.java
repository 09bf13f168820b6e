package org.healthpages.authoring;

class AuthoringDoorsOnH2Test extends AuthoringDoorsContract {}
