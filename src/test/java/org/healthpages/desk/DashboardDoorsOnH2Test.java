package org.healthpages.desk;

class DashboardDoorsOnH2Test extends DashboardDoorsContract {}
