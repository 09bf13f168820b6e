package org.healthpages.report;

import java.util.ArrayList;
import java.util.List;
import org.healthpages.Given;
import org.springframework.beans.factory.BeanFactory;

/** What readers do with reports, for the tests of rooms above. */
public final class ReportActs {
    private final BeanFactory beans;
    private final List<String> codes = new ArrayList<>();

    public ReportActs(BeanFactory beans) {
        this.beans = beans;
    }

    /** A reader of their own, from a place of their own, finds it offensive. */
    public void report(long comment) {
        String reader = Given.fresh("reader");
        String code = "report-" + reader;
        beans.getBean(FilesReports.class)
                .file(new Report.Subject(comment, 1), ReportReason.OFF_TOPIC, "", reader, day -> reader, code);
        codes.add(code);
    }

    public void withdrawTheLast() {
        beans.getBean(WithdrawsReports.class).withdraw(codes.get(codes.size() - 1));
    }
}
