package rules.d4j303.bad;

import java.io.IOException;

class Client {
    private final ReportSafe reports = new ReportSafe(new Report());

    ReportSafe reports() {
        return reports;
    }

    int both() throws IOException {
        return new ReportSafe(new Report()).length("a") + reports.lines();
    }
}
