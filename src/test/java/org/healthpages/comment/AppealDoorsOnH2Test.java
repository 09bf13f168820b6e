package org.healthpages.comment;

class AppealDoorsOnH2Test extends AppealDoorsContract {}
