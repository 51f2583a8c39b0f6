package main

import "fmt"

func six() int {
	fmt.Println("six")
	return 6
}

// A return first sets the result; then deferred calls run, and they can read it.
func f() (r int) {
	defer func() { fmt.Println("deferred sees", r) }()
	return six()
}

func main() {
	fmt.Println("f ->", f())
}
