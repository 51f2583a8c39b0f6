package io.github.defer4j.examples.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BankTest {
  private FailFastPool pool;
  private BankSafe bank;

  @BeforeEach
  void open() throws SQLException {
    pool = Accounts.open();
    bank = new BankSafe(new Bank(pool));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void aTransferIsCommitted() throws SQLException {
    bank.transfer("alice", "bob", 3_000);

    assertBalances(7_000, 8_000);
  }

  @Test
  void aFailureAfterTheWithdrawalRollsItBack() throws SQLException {
    SQLException failure = assertThrows(SQLException.class, () -> bank.transfer("alice", "nobody", 3_000));

    assertEquals("no account: nobody", failure.getMessage());
    assertEquals(0, failure.getSuppressed().length);
    assertBalances(10_000, 5_000);
  }

  @Test
  void anOverdraftChangesNothing() throws SQLException {
    assertThrows(
        SQLIntegrityConstraintViolationException.class, () -> bank.transfer("bob", "alice", 1_000_000));

    assertBalances(10_000, 5_000);
  }

  @Test
  void theConnectionGoesBackInTheModeItCameIn() throws SQLException {
    bank.transfer("alice", "bob", 1);
    assertThrows(SQLException.class, () -> bank.transfer("alice", "nobody", 1));

    assertEquals(0, pool.activeConnections());
    try (Connection db = pool.getConnection()) {
      assertTrue(db.getAutoCommit());
    }
  }

  @Test
  void anExhaustedPoolRefusesAndNothingIsHeld() throws SQLException {
    try (Connection first = pool.getConnection();
        Connection second = pool.getConnection();
        Connection third = pool.getConnection()) {
      assertThrows(SQLTransientConnectionException.class, () -> bank.transfer("alice", "bob", 1));
      assertTrue(first.isValid(1) && second.isValid(1) && third.isValid(1));
    }
    assertEquals(0, pool.activeConnections());
  }

  private void assertBalances(long alice, long bob) throws SQLException {
    assertEquals(alice, bank.balance("alice"));
    assertEquals(bob, bank.balance("bob"));
    assertEquals(0, pool.activeConnections());
  }
}
