package main

import (
	"fmt"
	"runtime/debug"
	"strings"
)

func culprit() {
	panic("P")
}

// Deferred calls run on top of the function that panicked: the stack still shows it.
func f() {
	defer func() {
		fmt.Println("culprit on the stack", strings.Contains(string(debug.Stack()), "main.culprit"))
		recover()
	}()
	culprit()
}

func main() {
	f()
}
