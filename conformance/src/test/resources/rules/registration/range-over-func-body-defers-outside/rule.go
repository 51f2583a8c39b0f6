//go:build go1.23

package main

import "fmt"

func three(yield func(int) bool) {
	defer fmt.Println("deferred by the iterator")
	for i := 1; i <= 3 && yield(i); i++ {
	}
}

// The body of a loop over a function belongs to the function around the loop, though the iterator calls it.
func f() {
	defer fmt.Println("deferred 0")
	for i := range three {
		defer fmt.Println("deferred", i)
		fmt.Println("iteration", i)
	}
	fmt.Println("after the loop")
}

func main() {
	f()
}
