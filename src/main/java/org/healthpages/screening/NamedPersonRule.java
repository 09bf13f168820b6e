package org.healthpages.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.healthpages.screening.Place.Part;

/**
 * A person's name: behind a title ("Dr Okafor"), behind a word for a person ("my physio Chris", "a nurse called Ros"), or a
 * given name with another name behind it ("Sarah Whitfield"). A given name alone may be another reader's, who is answered, and
 * passes. So does who is named in the article, and the name that the text is to be shown under.
 */
final class NamedPersonRule implements Rule {
    private static final String FIRST_TO_THIRD_NAME =
            "(?=(\\p{L}[\\p{L}'-]++)(?: (\\p{Lu}[\\p{L}'-]++))?(?: ([\\p{L}'-]++))?)";
    private static final String TITLE =
            "(?:(?:[DdMm][Rr]s?|Ms|Miss|MISS|[Pp]rof(?:essor)?|Doctor|Nurse|Sister|Matron)\\.?+ (?:\\p{Lu}\\.? ){0,2})";
    private static final String PERSON = "(?i:" + WordList.alternatives("person-words") + ")";
    private static final String CALLED =
            "(?i: (?:(?:who|that)(?: is|'s| was) |is |was )?(?:called|named)|'s name (?:is|was))?";

    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}'])(?:" + TITLE + "|" + PERSON + CALLED + ",?+ "
            + TITLE + "?|" + "(?i:(?:his|her|their) name (?:is|was) ))" + FIRST_TO_THIRD_NAME);
    private static final Pattern FULL_NAME = Pattern.compile("(?<![\\p{L}'-])(?=\\p{Lu}\\p{Ll})" + FIRST_TO_THIRD_NAME);
    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?<![\\p{L}'-])(?=(\\p{Lu}[\\p{L}'-]++)(?: (\\p{Lu}[\\p{L}'-]++))?()"
                    + ",? (?i:who (?:is|was) )?(?i:my|our) " + PERSON + "(?:[,.)]| who | at |$))");

    @Override
    public Optional<Mark> in(SentText text) {
        var names = new Names(text);
        String body = text.plain(Part.BODY).replace('\n', ' ');
        List<Place> places = new ArrayList<>();
        NAMED.matcher(body).results().filter(names::isPerson).map(names::place).forEach(places::add);
        NAME_BEFORE
                .matcher(body)
                .results()
                .filter(names::isGivenName)
                .map(names::place)
                .forEach(places::add);
        FULL_NAME
                .matcher(body)
                .results()
                .filter(names::isFullName)
                .map(names::place)
                .forEach(places::add);
        return Mark.of(Finding.NAMED_PERSON, Place.in(Part.BODY, places));
    }
}
