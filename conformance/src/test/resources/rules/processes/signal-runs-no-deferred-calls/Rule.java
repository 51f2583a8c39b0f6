package processes.signal_runs_no_deferred_calls;

import io.github.defer4j.Defer;
import java.io.IOException;

class Rule {
    @Defer("System.out.println(\"deferred\")")
    void f() throws IOException, InterruptedException {
        System.out.println("body");
        new ProcessBuilder("kill", Long.toString(ProcessHandle.current().pid())).start();
        Thread.sleep(60_000);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new RuleSafe(new Rule()).f();
    }
}
