package org.healthpages.rating;

class VotesTakenBackOnH2Test extends VotesTakenBackContract {}
