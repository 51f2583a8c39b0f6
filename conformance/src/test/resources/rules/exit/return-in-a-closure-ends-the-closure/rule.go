package main

import "fmt"

// A return inside a deferred closure leaves the closure: it neither returns from the function nor stops a panic.
func f(fail bool) int {
	defer func() {
		if fail {
			fmt.Println("closure returns")
			return
		}
		fmt.Println("closure ends")
	}()
	if fail {
		panic("P")
	}
	return 1
}

func main() {
	defer func() { fmt.Println("caller got", recover()) }()
	fmt.Println("f ->", f(false))
	fmt.Println("f ->", f(true))
}
