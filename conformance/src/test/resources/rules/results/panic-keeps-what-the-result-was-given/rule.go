package main

import "fmt"

// What the result was given before a panic, in the body or in a deferred call, is what the other deferred calls see.
func body() (r int) {
	defer func() { fmt.Println("r", r); recover() }()
	r = 7
	panic("P")
}

func closure() (r int) {
	defer func() { fmt.Println("r", r); recover() }()
	defer func() { r += 1; panic("Q") }()
	return 7
}

func main() {
	fmt.Println("body ->", body())
	fmt.Println("closure ->", closure())
}
