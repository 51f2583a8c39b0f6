package main

import "fmt"

func arg(n int) int {
	fmt.Println("arg", n)
	return n
}

func deferred(a, b int) {
	fmt.Println("deferred", a, b)
}

// Calls among the arguments run once, from left to right, when the defer statement runs.
func f() {
	defer deferred(arg(1), arg(2))
	defer deferred(arg(3), arg(4))
	fmt.Println("body")
}

func main() {
	f()
}
