package org.healthpages.report;

class ReportStoriesOnH2Test extends ReportStoriesContract {}
