package main

import "fmt"

func deferred() {
	defer fmt.Println("inner 1")
	defer fmt.Println("inner 2")
	fmt.Println("deferred 2")
}

// What a deferred function defers runs when that function ends, also while panicking.
func f(fail bool) {
	defer fmt.Println("deferred 1")
	defer deferred()
	if fail {
		panic("P")
	}
	fmt.Println("body")
}

func main() {
	f(false)
	defer func() { fmt.Println("caller got", recover()) }()
	f(true)
}
