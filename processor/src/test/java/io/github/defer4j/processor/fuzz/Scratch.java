package io.github.defer4j.processor.fuzz;

import io.github.defer4j.processor.testing.*;
import java.util.*;
import java.util.stream.*;

final class Scratch {
    public static void main(String[] args) throws Exception {
        int n = Integer.parseInt(args[0]); long seed = Long.parseLong(args[1]);
        TestCompiler compiler = args.length > 2 ? TestCompiler.ECJ : TestCompiler.JAVAC;
        long t0 = System.nanoTime(); int failures = 0;
        Map<String, Integer> why = new TreeMap<>();
        for (int b = 0; b < n; b += 100) {
            List<Long> seeds = LongStream.range(seed + b, seed + Math.min(n, b + 100)).boxed().collect(Collectors.toList());
            while (true) {
                try { Batch.check(compiler, seeds.stream().mapToLong(x -> x)); break; }
                catch (AssertionError e) {
                    String m = e.getMessage(); 
                    java.util.regex.Matcher x = java.util.regex.Pattern.compile("seed=(-?\\d+)").matcher(m);
                    if (!x.find()) { e.printStackTrace(); break; }
                    String head = m.lines().skip(1).limit(2).collect(Collectors.joining(" / ")).replaceAll("s\\d+/\\S+", "").replaceAll("'[^']*'", "''");
                    head = head.substring(0, Math.min(150, head.length()));
                    if (why.merge(head, 1, Integer::sum) <= Integer.getInteger("show", 1)) System.out.println(m + "\n==========");
                    failures++;
                    seeds.remove(Long.valueOf(x.group(1)));
                }
            }
        }
        why.forEach((k, v) -> System.out.println(v + "  " + k));
        System.out.println(failures + " failures, " + (System.nanoTime() - t0) / 1000000 + " ms");
    }
}
