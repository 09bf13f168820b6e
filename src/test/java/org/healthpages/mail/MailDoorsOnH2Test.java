package org.healthpages.mail;

class MailDoorsOnH2Test extends MailDoorsContract {}
