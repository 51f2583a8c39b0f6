package io.github.defer4j.examples;

import io.github.defer4j.examples.bank.BankDemo;
import io.github.defer4j.examples.bank.PoolLeak;
import io.github.defer4j.examples.basics.BasicsDemo;
import io.github.defer4j.examples.composed.ComposedDemo;
import io.github.defer4j.examples.files.FileLeak;
import io.github.defer4j.examples.files.FilesDemo;
import io.github.defer4j.examples.http.HttpDemo;
import io.github.defer4j.examples.locks.LockLeak;
import io.github.defer4j.examples.locks.LocksDemo;
import io.github.defer4j.examples.report.Console;
import io.github.defer4j.examples.report.Measurement;
import io.github.defer4j.examples.report.Table;
import io.github.defer4j.examples.retry.RetryDemo;
import java.util.ArrayList;
import java.util.List;

/** Every example in turn, then what a thousand failing calls leave behind with and without the wrapper. */
public final class Tour {
  private Tour() {}

  public static void main(String[] args) throws Exception {
    Console console = new Console(System.out);
    BasicsDemo.show(console);
    FilesDemo.show(console);
    BankDemo.show(console);
    LocksDemo.show(console);
    ComposedDemo.show(console);
    HttpDemo.show(console);
    RetryDemo.show(console);

    console.section("1,000 failing calls: what is still held");
    List<Measurement> measurements = new ArrayList<>();
    measurements.addAll(FileLeak.measure());
    measurements.addAll(PoolLeak.measure());
    measurements.addAll(LockLeak.measure());
    Table.lines(measurements).forEach(console::line);
    console.line("");
    console.line("Refused: the pool was empty. The example's pool says so at once; as configured by default, each");
    console.line("of these calls would have waited for 30 s first.");
  }
}
