package io.github.defer4j.examples.bank;

import io.github.defer4j.examples.report.Console;
import io.github.defer4j.examples.report.FailingCalls;
import java.sql.SQLException;

/** One transfer that commits, and two that roll back at different points. */
public final class BankDemo {
  private BankDemo() {}

  public static void show(Console console) throws SQLException {
    console.section("Bank: commit on success, roll back on failure");
    try (FailFastPool pool = Accounts.open()) {
      BankSafe bank = new BankSafe(new Bank(pool));
      console.fact("at first", balances(bank, pool));

      bank.transfer("alice", "bob", 3_000);
      console.fact("transfer(alice, bob, 3000)", balances(bank, pool));

      Exception unknown = FailingCalls.failureOf(() -> bank.transfer("alice", "nobody", 1_000));
      console.fact("transfer(alice, nobody, 1000)", "throws " + unknown.getMessage());
      console.fact("", balances(bank, pool));

      Exception overdraft = FailingCalls.failureOf(() -> bank.transfer("bob", "alice", 1_000_000));
      console.fact("transfer(bob, alice, 1000000)", "throws " + overdraft.getClass().getSimpleName());
      console.fact("", balances(bank, pool));
    }
  }

  private static String balances(BankSafe bank, FailFastPool pool) throws SQLException {
    long alice = bank.balance("alice");
    long bob = bank.balance("bob");
    return "alice " + alice + ", bob " + bob + ", connections in use " + pool.activeConnections();
  }
}
