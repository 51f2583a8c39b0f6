package main

import "fmt"

func open() int {
	panic("no file")
}

func close(file int) {
	fmt.Println("closed", file)
}

// If an argument panics, its own call is not registered; the earlier ones run.
func f() {
	defer fmt.Println("deferred before")
	defer close(open())
	defer fmt.Println("deferred after")
	fmt.Println("body")
}

func main() {
	defer func() { fmt.Println("caller got", recover()) }()
	f()
}
