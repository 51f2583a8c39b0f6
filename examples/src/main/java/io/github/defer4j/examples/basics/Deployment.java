package io.github.defer4j.examples.basics;

import io.github.defer4j.Defer;
import java.util.List;

/** Three brackets around one piece of work: what was taken last is given back first. */
public class Deployment {
  final List<String> journal;

  public Deployment(List<String> journal) {
    this.journal = journal;
  }

  @Defer(acquire = "drainTraffic()", value = "restoreTraffic()")
  @Defer(acquire = "stopWorkers(version)", value = "startWorkers()")
  @Defer(acquire = "muteAlerts()", value = "unmuteAlerts()")
  public void deploy(String version) {
    journal.add("deploy " + version);
    if (version.endsWith("-broken")) {
      throw new IllegalStateException("health check of " + version + " failed");
    }
  }

  void drainTraffic() {
    journal.add("drain traffic");
  }

  void restoreTraffic() {
    journal.add("restore traffic");
  }

  void stopWorkers(String version) {
    if (version.isEmpty()) {
      throw new IllegalArgumentException("no version, workers keep running");
    }
    journal.add("stop workers");
  }

  void startWorkers() {
    journal.add("start workers");
  }

  void muteAlerts() {
    journal.add("mute alerts");
  }

  void unmuteAlerts() {
    journal.add("unmute alerts");
  }
}
