package org.healthpages.comment;

class SendingDoorsOnH2Test extends SendingDoorsContract {}
