package org.healthpages.desk;

class QueueDoorsOnH2Test extends QueueDoorsContract {}
