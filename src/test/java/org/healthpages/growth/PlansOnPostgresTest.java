package org.healthpages.growth;

import java.util.List;
import java.util.regex.Pattern;
import org.healthpages.BesideOthers;
import org.healthpages.OnPostgres;

@BesideOthers
@OnPostgres
class PlansOnPostgresTest extends PlansContract {
    /** A table that is read from its beginning, or by an index that is asked for nothing. */
    private static final Pattern STEP = Pattern.compile(
            "(?:Seq Scan on|Index (?:Only )?Scan(?: Backward)? using \\w+ on) (\\w+)[^\\n]*+\\n(?!\\s+Index Cond)");

    @Override
    List<String> passedOver(String plan) {
        return STEP.matcher(plan).results().map(step -> step.group(1)).toList();
    }
}
