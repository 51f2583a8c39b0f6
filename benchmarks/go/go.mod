module defer4j/benchmarks

go 1.18
