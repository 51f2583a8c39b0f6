package main

import (
	"fmt"
	"os"
)

// Who ends the process skips all deferred calls, even from within one, and even while panicking.
func f() {
	defer fmt.Println("deferred 1")
	defer os.Exit(4)
	defer fmt.Println("deferred 3")
	panic("P")
}

func main() {
	defer fmt.Println("deferred by main")
	f()
}
