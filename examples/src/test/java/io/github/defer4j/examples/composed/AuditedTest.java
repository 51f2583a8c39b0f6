package io.github.defer4j.examples.composed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditedTest {
  @RegisterExtension
  final WarehouseFixture fixture = new WarehouseFixture();

  @Test
  void everyCallLeavesARow() throws SQLException {
    fixture.warehouse.reserve("apple", 4);
    assertThrows(IllegalStateException.class, () -> fixture.warehouse.reserve("apple", 9));

    assertEquals(
        List.of(
            "Warehouse.reserve: succeeded",
            "Warehouse.reserve: java.lang.IllegalStateException: 3 pieces of apple are missing"),
        fixture.audit.lines());
    assertEquals(6, fixture.pieces("apple"));
  }

  @Test
  void theNestedAnnotationHandsItsTextOn() throws SQLException {
    fixture.warehouse.restock("pear", 2);

    assertEquals(List.of("delivery: succeeded"), fixture.audit.lines());
    assertEquals(7, fixture.pieces("pear"));
  }

  @Test
  void whatIsNotMarkedLeavesNone() throws SQLException {
    fixture.warehouse.stocktake((sku, pieces) -> {});

    assertEquals(List.of(), fixture.audit.lines());
  }

  @Test
  void aRowThatCannotBeWrittenIsAFailure() throws SQLException {
    fixture.execute("alter table audit drop column failure");

    assertThrows(SQLException.class, () -> fixture.warehouse.reserve("apple", 1));
    assertFalse(fixture.warehouse.isBusy());
    assertEquals(0, fixture.connectionsInUse());
  }

  @Test
  void theFirstFailureIsTheOneThatIsThrown() throws SQLException {
    fixture.execute("alter table audit drop column failure");

    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> fixture.warehouse.reserve("apple", 11));
    assertEquals(1, failure.getSuppressed().length);
    assertInstanceOf(SQLException.class, failure.getSuppressed()[0]);
  }
}
