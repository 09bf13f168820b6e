package org.healthpages.contact;

class ContactDoorsOnH2Test extends ContactDoorsContract {}
