package main

import "fmt"

// Only what was registered runs, in the reverse order of its registration.
func f(n int) {
	defer fmt.Println("deferred 1")
	if n%2 == 0 {
		defer fmt.Println("deferred 2")
	}
	if n > 4 {
		defer fmt.Println("deferred 3")
	}
	fmt.Println("body", n)
}

func main() {
	f(3)
	f(6)
	f(9)
}
