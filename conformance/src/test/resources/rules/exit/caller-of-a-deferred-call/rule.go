package main

import (
	"fmt"
	"runtime"
)

var last int

func deferred() {
	pc, _, line, _ := runtime.Caller(1)
	fmt.Println("called from", runtime.FuncForPC(pc).Name())
	fmt.Println("at its return", line == last)
}

// A deferred call is made by the function that deferred it, from the line of its return.
func f() {
	defer deferred()
	_, _, line, _ := runtime.Caller(0)
	last = line + 2
	return
}

func main() {
	f()
}
