package io.github.defer4j.examples.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeploymentTest {
  private final List<String> journal = new ArrayList<>();
  private final DeploymentSafe deployment = new DeploymentSafe(new Deployment(journal));

  @Test
  void whatWasTakenLastIsGivenBackFirst() {
    deployment.deploy("1.4");

    assertEquals(
        List.of(
            "drain traffic",
            "stop workers",
            "mute alerts",
            "deploy 1.4",
            "unmute alerts",
            "start workers",
            "restore traffic"),
        journal);
  }

  @Test
  void aFailureChangesNothingAboutTheOrder() {
    assertThrows(IllegalStateException.class, () -> deployment.deploy("1.5-broken"));

    assertEquals(List.of("unmute alerts", "start workers", "restore traffic"), journal.subList(4, 7));
  }

  @Test
  void aFailedAcquireGivesBackOnlyWhatWasTakenBefore() {
    assertThrows(IllegalArgumentException.class, () -> deployment.deploy(""));

    assertEquals(List.of("drain traffic", "restore traffic"), journal);
  }
}
