package org.healthpages.account;

class AccountDoorsOnH2Test extends AccountDoorsContract {}
