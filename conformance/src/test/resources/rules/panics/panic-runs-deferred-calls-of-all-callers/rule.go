package main

import "fmt"

func g() {
	defer fmt.Println("deferred by g")
	panic("P")
}

// A panic ends each function on its way up, and what these deferred runs.
func f() {
	defer fmt.Println("deferred by f")
	g()
	fmt.Println("f goes on")
}

func main() {
	defer func() { fmt.Println("caller got", recover()) }()
	f()
}
