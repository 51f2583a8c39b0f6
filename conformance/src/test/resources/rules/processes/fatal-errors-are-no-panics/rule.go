package main

import (
	"fmt"
	"runtime/debug"
)

func endless(n int) int {
	return endless(n+1) + 1
}

// The runtime's own failures are no panics: nothing deferred runs, and nothing recovers them.
func f() int {
	defer func() { fmt.Println("recovered", recover()) }()
	defer fmt.Println("deferred")
	return endless(0)
}

func main() {
	debug.SetMaxStack(1 << 20)
	f()
}
