package io.github.defer4j.conformance.emit;

/** What every emitted Go program begins with. */
final class GoPrelude {
    static final String TEXT =
            """
            package main

            import (
            	"bufio"
            	"fmt"
            	"os"
            	"runtime"
            	"strings"
            )

            type node struct{ n int32 }

            var (
            	out     = bufio.NewWriter(os.Stdout)
            	g       int32
            	zero    int32
            	nine    [9]int32
            	nowhere *node
            	nobody  func()
            )

            func add(l, r int32) int32 { return l + r }
            func sub(l, r int32) int32 { return l - r }
            func div(l, r int32) int32 { return l / r }

            func trace(at string, a, x, r, g int32) { fmt.Fprintln(out, "T", at, a, x, r, g) }
            func snapshot(at string, v, w int32)    { fmt.Fprintln(out, "D", at, v, w) }

            func acquired(at string, v int32) int32 {
            	fmt.Fprintln(out, "A", at, v)
            	return v
            }

            func recovered(at string, e interface{}) {
            	if e == nil {
            		fmt.Fprintln(out, "R", at, "nil")
            	} else {
            		fmt.Fprintln(out, "R", at, text(e))
            	}
            }

            func text(e interface{}) string {
            	switch v := e.(type) {
            	case int32:
            		return fmt.Sprint("int:", v)
            	case string:
            		return "str:" + v
            	case runtime.Error:
            		switch {
            		case strings.Contains(v.Error(), "divide"):
            			return "rt:div"
            		case strings.Contains(v.Error(), "nil pointer"):
            			return "rt:nil"
            		case strings.Contains(v.Error(), "index out of range"):
            			return "rt:idx"
            		}
            	}
            	return fmt.Sprint("?", e)
            }

            func run(id int, f func(int32) int32, arg int32) {
            	defer func() {
            		if e := recover(); e != nil {
            			fmt.Fprintf(out, "UNCAUGHT %s g=%d\\n", text(e), g)
            		}
            	}()
            	g = 0
            	fmt.Fprintln(out, "P", id)
            	r := f(arg)
            	fmt.Fprintf(out, "END %d g=%d\\n", r, g)
            }
            """;

    private GoPrelude() {}
}
