package io.github.defer4j.examples.locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Fills every permit of a search with a thread that stays inside, then calls once more, then lets all finish. */
final class SearchLoad {
  private final int permits;
  private final CountDownLatch inside;
  private final CountDownLatch finish = new CountDownLatch(1);
  private final Search search;
  private final SearchSafe safe;

  SearchLoad(int permits) {
    this.permits = permits;
    this.inside = new CountDownLatch(permits);
    this.search = new Search(permits, this::lookUp);
    this.safe = new SearchSafe(search);
  }

  /** What came of it. */
  record Result(List<String> admitted, int freeUnderLoad, String shed, int freeAfterwards, String later) {}

  Result run() throws InterruptedException {
    List<FutureTask<String>> callers = new ArrayList<>();
    for (int i = 1; i <= permits; i++) {
      String query = "query " + i;
      FutureTask<String> caller = new FutureTask<>(() -> safe.find(query));
      callers.add(caller);
      new Thread(caller, query).start();
    }
    inside.await();
    int freeUnderLoad = search.permits.availablePermits();
    String shed = safe.find("one too many");
    finish.countDown();
    List<String> admitted = answers(callers);
    int freeAfterwards = search.permits.availablePermits();
    return new Result(admitted, freeUnderLoad, shed, freeAfterwards, safe.find("later"));
  }

  private String lookUp(String query) {
    inside.countDown();
    try {
      finish.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "found: " + query;
  }

  private static List<String> answers(List<FutureTask<String>> callers) throws InterruptedException {
    List<String> answers = new ArrayList<>();
    for (FutureTask<String> caller : callers) {
      try {
        answers.add(caller.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    return answers;
  }
}
