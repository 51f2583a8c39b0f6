package main

import "fmt"

var global = 1

// The arguments of a deferred call are those of the moment in which the defer statement ran.
func f(n int) {
	defer fmt.Println("deferred", n, global)
	n, global = 2, 2
	fmt.Println("body", n, global)
}

func main() {
	f(1)
}
