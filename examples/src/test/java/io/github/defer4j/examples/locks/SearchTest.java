package io.github.defer4j.examples.locks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SearchTest {
  @Test
  @Timeout(30)
  void loadIsShedWhileThePermitsAreTakenAndOnlyThen() throws InterruptedException {
    SearchLoad.Result result = new SearchLoad(2).run();

    assertEquals(0, result.freeUnderLoad());
    assertEquals("busy, try again: one too many", result.shed());
    assertEquals(List.of("found: query 1", "found: query 2"), result.admitted());
    assertEquals(2, result.freeAfterwards());
    assertEquals("found: later", result.later());
  }

  @Test
  void aFailingSearchGivesItsPermitBack() {
    Search search = new Search(1, query -> query.substring(1));
    SearchSafe safe = new SearchSafe(search);

    assertThrows(StringIndexOutOfBoundsException.class, () -> safe.find(""));
    assertEquals(1, search.permits.availablePermits());
  }
}
