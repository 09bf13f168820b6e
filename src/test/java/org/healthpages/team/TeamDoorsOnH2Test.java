package org.healthpages.team;

class TeamDoorsOnH2Test extends TeamDoorsContract {}
