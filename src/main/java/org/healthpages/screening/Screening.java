package org.healthpages.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a text through all the rules. */
@Component
public class Screening {
    static final List<Rule> RULES = List.of(
            new SafeguardingRule(),
            new EmailAddressRule(),
            new PhoneNumberRule(),
            new PostcodeRule(),
            new NhsNumberRule(),
            new NationalInsuranceNumberRule(),
            new BirthDateRule(),
            new NamedPersonRule(),
            new RedFlagRule(),
            new AgeRule(),
            new MedicineDoseRule(),
            new HelpQuestionRule(),
            new ServiceComplaintRule(),
            new OfficialNameRule(),
            new ProfanityRule(),
            new AdvertisingRule(),
            new LinkRule(),
            new SocialHandleRule(),
            new DuplicateRule(),
            new ShoutingRule(),
            new RepetitionRule());

    public Screened screen(SentText text) {
        List<Mark> marks = RULES.stream()
                .map(rule -> rule.in(text))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Mark::finding))
                .toList();
        return new Screened(text, marks);
    }
}
