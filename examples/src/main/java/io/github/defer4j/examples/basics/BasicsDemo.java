package io.github.defer4j.examples.basics;

import io.github.defer4j.examples.report.Console;
import io.github.defer4j.examples.report.FailingCalls;
import java.util.ArrayList;
import java.util.List;

/** The rules of defer and recover, one at a time. */
public final class BasicsDemo {
  private BasicsDemo() {}

  public static void show(Console console) {
    lastInFirstOut(console);
    divideByZero(console);
    fixedArguments(console);
    namedResult(console);
    failingRelease(console);
  }

  private static void lastInFirstOut(Console console) {
    console.section("LIFO: what was taken last is given back first");
    List<String> journal = new ArrayList<>();
    DeploymentSafe deployment = new DeploymentSafe(new Deployment(journal));
    deployment.deploy("1.4");
    console.trace("deploy(\"1.4\")", journal);

    journal.clear();
    Exception broken = FailingCalls.failureOf(() -> deployment.deploy("1.5-broken"));
    console.trace("deploy(\"1.5-broken\")", journal);
    console.fact("", "throws " + broken.getMessage());

    journal.clear();
    Exception refused = FailingCalls.failureOf(() -> deployment.deploy(""));
    console.trace("deploy(\"\"), the second acquire fails", journal);
    console.fact("", "throws " + refused.getMessage());
  }

  private static void divideByZero(Console console) {
    console.section("Recover: divide by zero");
    CalculatorSafe calculator = new CalculatorSafe(new Calculator());
    console.fact("divideOr(7, 2, -1)", calculator.divideOr(7, 2, -1));
    console.fact("divideOr(7, 0, -1)", calculator.divideOr(7, 0, -1));
    console.fact("divide(7, 2)", calculator.divide(7, 2));
    console.fact("divide(7, 0)", calculator.divide(7, 0));
    console.fact("divide(7, 0).orElse(0)", calculator.divide(7, 0).orElse(0));
  }

  private static void fixedArguments(Console console) {
    console.section("Snapshot: arguments are fixed at registration");
    List<String> journal = new ArrayList<>();
    MeterSafe meter = new MeterSafe(new Meter(100, journal));
    int reading = meter.consume(25);
    console.trace("consume(25) with the meter at 100", journal);
    console.fact("", "returns " + reading);
  }

  private static void namedResult(Console console) {
    console.section("Named result: changed on exit");
    PricingSafe pricing = new PricingSafe(new Pricing(30));
    console.fact("discount(4), at most 30 percent", pricing.discount(4));
    console.fact("discount(9), at most 30 percent", pricing.discount(9));
    console.fact("uncappedDiscount(9), no assignment", pricing.uncappedDiscount(9));
  }

  private static void failingRelease(Console console) {
    console.section("A failing release: every step runs, no exception is lost");
    List<String> journal = new ArrayList<>();
    ExportSafe export = new ExportSafe(new Export(journal));
    Exception onlyRelease = FailingCalls.failureOf(() -> export.write(3));
    console.trace("write(3)", journal);
    console.fact("", "throws " + onlyRelease);

    journal.clear();
    Exception both = FailingCalls.failureOf(() -> export.write(-1));
    console.trace("write(-1)", journal);
    console.fact("", "throws " + both);
    console.fact("", "  suppressed " + both.getSuppressed()[0]);

    journal.clear();
    int rows = export.writeBestEffort(3);
    console.trace("writeBestEffort(3), quiet flush", journal);
    console.fact("", "returns " + rows);
  }
}
