package org.healthpages.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.healthpages.platform.AddressKeys;
import org.healthpages.platform.London;
import org.healthpages.retention.KeptForATime;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An address key says nothing once the day's secret is destroyed, and is erased, too. */
@Component
class OldAddressKeys implements KeptForATime {
    private final ErasableReports reports;
    private final Clock clock;

    OldAddressKeys(ErasableReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "address keys of reports";
    }

    @Override
    public long countDue() {
        return reports.countWithKeyUntil(lastDay());
    }

    @Override
    @Transactional
    public int eraseDue(int most) {
        List<Long> some = reports.withKeyUntil(lastDay(), Limit.of(most));
        return some.isEmpty() ? 0 : reports.eraseKeys(some);
    }

    private LocalDate lastDay() {
        return London.today(clock).minus(AddressKeys.LIFE);
    }
}
