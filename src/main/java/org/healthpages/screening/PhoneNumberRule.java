package org.healthpages.screening;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.healthpages.screening.Place.Part;

/**
 * A phone number: what the library knows as a number that exists, and whatever is shaped like a number of the United Kingdom,
 * because people mistype. Not found are numbers in words, numbers of other countries without their code, and short numbers,
 * which are public: 999, 111.
 */
final class PhoneNumberRule implements Rule {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String REGION = "GB";

    /** The library tries so many candidates in one text before it gives up. */
    private static final int MOST_TRIES = 200;

    private static final String DATE = "\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}";
    private static final Pattern BRITISH = Pattern.compile("(?<![\\p{L}\\d+])(?!" + DATE
            + ")(?:\\+44[ .-]?(?:\\(0\\)[ .-]?)?|0044[ .-]?|\\(?0)[1-37](?:[ .()-]{0,2}\\d){9}(?![\\d])");

    @Override
    public Optional<Mark> in(SentText text) {
        List<Place> places = new ArrayList<>(text.places(BRITISH));
        for (Part part : Part.values()) {
            places.addAll(known(part, text.plain(part)));
        }
        places.removeIf(place -> NhsNumberRule.isOne(text.part(place.part()).substring(place.start(), place.end())));
        return Mark.of(Finding.PHONE_NUMBER, Place.merged(places));
    }

    private static List<Place> known(Part part, String text) {
        List<Place> places = new ArrayList<>();
        for (PhoneNumberMatch match : NUMBERS.findNumbers(text, REGION, Leniency.VALID, MOST_TRIES)) {
            places.add(new Place(part, match.start(), match.end()));
        }
        return places;
    }
}
