package rules.d4j502.bad;

import java.util.List;

class Client {
    static <T extends ReportSafe> int sum(List<? extends T> all) {
        return all.get(0).first();
    }

    int both(Report report) {
        return sum(List.of(new ReportSafe(report))) + new ReportSafe(report).first();
    }
}
