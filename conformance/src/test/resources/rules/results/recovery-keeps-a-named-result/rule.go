package main

import "fmt"

// After a recovery a result with a name has the last value it was given, one without a name is zero.
func named() (r int) {
	defer func() { recover() }()
	r = 7
	panic("P")
}

func unnamed() int {
	defer func() { recover() }()
	panic("P")
}

func main() {
	fmt.Println("named ->", named())
	fmt.Println("unnamed ->", unnamed())
}
