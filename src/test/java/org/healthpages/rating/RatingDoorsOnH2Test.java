package org.healthpages.rating;

class RatingDoorsOnH2Test extends RatingDoorsContract {}
