package org.healthpages.logbook;

class LogbookDoorsOnH2Test extends LogbookDoorsContract {}
