package main

import "fmt"

// If a deferred call panics, the remaining ones run, and then the function panics.
func f() {
	defer fmt.Println("deferred 1")
	defer panic("two")
	defer fmt.Println("deferred 3")
	fmt.Println("body")
}

func main() {
	defer func() { fmt.Println("caller got", recover()) }()
	f()
}
