package org.healthpages.report;

class ReportDoorsOnH2Test extends ReportDoorsContract {}
