package main

import "fmt"

// A defer statement that was not reached does nothing at exit.
func f(early bool) {
	defer fmt.Println("deferred 1")
	if early {
		fmt.Println("early return")
		return
	}
	defer fmt.Println("deferred 2")
	fmt.Println("body")
}

func main() {
	f(true)
	f(false)
}
