package io.github.defer4j.examples.bank;

import io.github.defer4j.examples.report.FailingCalls;
import io.github.defer4j.examples.report.Measurement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;

/** Transfers to an account that does not exist, again and again, then counts the connections still out. */
public final class PoolLeak {
  private static final String RESOURCE = "active connections";

  private PoolLeak() {}

  public static List<Measurement> measure() throws SQLException {
    return List.of(byHand(), wrapped());
  }

  private static Measurement byHand() throws SQLException {
    try (FailFastPool pool = Accounts.open()) {
      ForgetfulBank bank = new ForgetfulBank(pool);
      return measure(Measurement.BY_HAND, pool, () -> bank.transfer("alice", "nobody", 100));
    }
  }

  private static Measurement wrapped() throws SQLException {
    try (FailFastPool pool = Accounts.open()) {
      BankSafe bank = new BankSafe(new Bank(pool));
      return measure(Measurement.WRAPPED, pool, () -> bank.transfer("alice", "nobody", 100));
    }
  }

  private static Measurement measure(String written, FailFastPool pool, FailingCalls.Call transfer) {
    FailingCalls calls = FailingCalls.run(transfer, SQLTransientConnectionException.class::isInstance);
    int active = pool.activeConnections();
    String remark = active == 0 ? "all back in the pool" : "every later call is refused";
    return calls.measured(RESOURCE, written, active, remark);
  }
}
